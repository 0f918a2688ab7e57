CREATE TABLE `question_scores` (
	`id` integer PRIMARY KEY NOT NULL,
	`country` text NOT NULL,
	`question` text NOT NULL,
	`reviewer` text NOT NULL,
	`answer` text NOT NULL,
	`note` text,
	`alone` integer NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `question_scores_once` ON `question_scores` (`country`,`question`,`reviewer`);--> statement-breakpoint
CREATE TABLE `tag_flags` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`passage_id` integer,
	`article` text,
	`signal` text,
	`stance` text,
	`origin` text NOT NULL,
	`quote` text NOT NULL,
	`reason` text NOT NULL,
	`contact` text,
	`state` text DEFAULT 'open' NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`passage_id`) REFERENCES `passages`(`id`) ON UPDATE no action ON DELETE set null
);
--> statement-breakpoint
CREATE INDEX `tag_flags_passage` ON `tag_flags` (`passage_id`);--> statement-breakpoint
CREATE INDEX `tag_flags_document` ON `tag_flags` (`document_id`,`state`);--> statement-breakpoint
CREATE TRIGGER `question_scores_stand` BEFORE UPDATE ON `question_scores`
WHEN (SELECT count(*) FROM `question_scores` WHERE `country` = old.`country` AND `question` = old.`question`) > 1
BEGIN SELECT RAISE(ABORT, 'An answer stands once another reviewer has answered too.'); END;
