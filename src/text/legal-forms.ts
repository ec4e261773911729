/** Legal forms, folded: abbreviations closed up, names in words. */
export const LEGAL_FORMS = new Set(
  'inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg ohg gbr ug se sa sas sarl bv nv ab as oy spa srl'.split(
    ' ',
  ),
);
