/** Whom care and custody are of, where a word of custody alone would say too little. */
export const HELD =
  'kranke[nrs]?·|geisteskrank|psychisch|seelisch|irren?·|tobsucht|patient|betroffene|untergebracht|verwahrte|internierte|eingewiesene|angehaltene|insass|pflegling|bewohner|selbstgefahrd|fremdgefahrd|gemeingefahr|anstalt·|klinik|krankenhaus|psychiatr|einrichtung·|suchtig|behinder';
