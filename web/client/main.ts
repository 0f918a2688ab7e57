import { keepAddressShort } from './keep-address-short.ts';
import { narrowLongLists } from './narrow-long-lists.ts';

narrowLongLists(document);
keepAddressShort(document);
