CREATE TABLE `document_numbers` (
	`number` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `document_numbers_id` ON `document_numbers` (`document_id`);--> statement-breakpoint
CREATE VIRTUAL TABLE `document_words` USING fts5(title, about, text, content='', contentless_delete=1, detail=column, tokenize="ascii tokenchars '_=#~'");--> statement-breakpoint
CREATE VIRTUAL TABLE `passage_words` USING fts5(heading, text, content='', contentless_delete=1, detail=column, tokenize="ascii tokenchars '_=#~'");--> statement-breakpoint
CREATE VIRTUAL TABLE `document_vocabulary` USING fts5vocab(document_words, row);
