/** People and offices that may consent or ask in the person's place. */
export const OTHERS =
  'representante|tutor|curador|guardador|familia|pariente|conyuge|padre|madre|apoderad|persona responsable|allegad|conviviente|responsable legal';
/** Words for saying yes. */
export const YES =
  '(?:consentimiento|conformidad|autorizacion|anuencia|aquiescencia|asentimiento|venia|aceptacion|permiso|visto bueno|beneplacito|aprobacion|firma)';
