/** Asks for a year; nothing else can be sent by it. */
export function YearField(props: {
  name: string;
  label: string;
  value: number | undefined;
  class?: string;
}) {
  return (
    <label class={props.class}>
      <span>{props.label}</span>
      <input
        type="text"
        inputmode="numeric"
        pattern="[0-9]{4}"
        maxLength={4}
        name={props.name}
        value={props.value}
      />
    </label>
  );
}
