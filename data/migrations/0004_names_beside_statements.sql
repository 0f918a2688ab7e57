DROP TABLE `statement_names`;--> statement-breakpoint
ALTER TABLE `statements` ADD `names` text DEFAULT '[]' NOT NULL;