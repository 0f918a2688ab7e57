import { expect, it } from 'vitest';
import { readRepairContext, repairText } from '../../../ingest/extract/repair.ts';
import { decodeVni, isVni } from '../../../ingest/extract/vietnamese-vni.ts';

it.each([
  ['soá löôïng', 'số lượng'],
  ['ngöôøi khuyeát taät', 'người khuyết tật'],
  ['ñieàu trò, chæ daãn, kyõ thuaät', 'điều trị, chỉ dẫn, kỹ thuật'],
  ['QUYEÀN CUÛA NGÖÔØI BEÄNH', 'QUYỀN CỦA NGƯỜI BỆNH'],
  ['naêm, ñaëc bieät, thöïc hieän', 'năm, đặc biệt, thực hiện'],
])('writes %s as %s', (vni, vietnamese) => {
  expect(decodeVni(vni)).toBe(vietnamese);
});

const LAW =
  'Moïi ngöôøi khuyeát taät ñöôïc höôûng quyeàn chaêm soùc söùc khoûe vaø phaûi ñöôïc toân troïng. ';

it('repairs documents in VNI encoding and no others', () => {
  const context = readRepairContext(LAW.repeat(4));
  expect(repairText(LAW, context)).toMatch(
    /^Mọi người khuyết tật được hưởng quyền chăm sóc sức khỏe/,
  );
  const french = "L'hôpital reçoit la personne âgée où elle demeure, même à côté de la forêt. ";
  expect(isVni(french.repeat(20))).toBe(false);
  expect(isVni('Người khuyết tật được hưởng quyền chăm sóc sức khỏe. '.repeat(20))).toBe(false);
  expect(
    isVni('Jokaisella on oikeus lähteä, löytää koti ja elää hyvää elämää. Öôland. '.repeat(40)),
  ).toBe(false);
});
