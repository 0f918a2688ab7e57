import { confirmByKey } from './confirm-by-key.ts';
import { offerCopying } from './copy.ts';
import { followExports } from './export-progress.ts';
import { followWork } from './follow.ts';
import { keepAddressShort } from './keep-address-short.ts';
import { narrowLongLists } from './narrow-long-lists.ts';
import { offerPrinting } from './print.ts';
import { suggestWhileTyping } from './suggest.ts';
import { sendWithProgress } from './upload.ts';

narrowLongLists(document);
keepAddressShort(document);
suggestWhileTyping(document);
offerPrinting(document);
offerCopying(document);
followExports(document);
sendWithProgress(document);
followWork(document);
confirmByKey(document);
