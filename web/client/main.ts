import { offerCopying } from './copy.ts';
import { keepAddressShort } from './keep-address-short.ts';
import { narrowLongLists } from './narrow-long-lists.ts';
import { offerPrinting } from './print.ts';
import { suggestWhileTyping } from './suggest.ts';

narrowLongLists(document);
keepAddressShort(document);
suggestWhileTyping(document);
offerPrinting(document);
offerCopying(document);
