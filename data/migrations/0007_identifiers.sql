CREATE TABLE `document_redirects` (
	`from_id` text PRIMARY KEY NOT NULL,
	`to_id` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`to_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `document_redirects_to` ON `document_redirects` (`to_id`);--> statement-breakpoint
CREATE INDEX `document_redirects_at` ON `document_redirects` (`at`);--> statement-breakpoint
CREATE TABLE `document_revisions` (
	`document_id` text NOT NULL,
	`revision` integer NOT NULL,
	`since` text NOT NULL,
	`record` text NOT NULL,
	PRIMARY KEY(`document_id`, `revision`)
);
--> statement-breakpoint
ALTER TABLE `documents` ADD `state_note` text;--> statement-breakpoint
CREATE TRIGGER `documents_keep_revision` BEFORE UPDATE OF `revision` ON `documents`
WHEN new.revision > old.revision
BEGIN
	INSERT OR IGNORE INTO `document_revisions` (`document_id`, `revision`, `since`, `record`)
	VALUES (old.id, old.revision, old.updated_at, json_object(
		'title', old.title, 'titleEn', old.title_en, 'otherTitles', json(old.other_titles),
		'number', old.number, 'country', old.country, 'level', old.level, 'issuer', old.issuer,
		'type', old.type, 'typeWord', old.type_word, 'status', old.status, 'year', old.year,
		'dateAdopted', old.date_adopted, 'dateInForce', old.date_in_force,
		'dateRepealed', old.date_repealed, 'language', old.language, 'summary', old.summary,
		'sourceUrl', old.source_url, 'source', old.source, 'rights', old.rights,
		'topics', (SELECT json_group_array(topic) FROM
			(SELECT topic FROM document_topics WHERE document_id = old.id ORDER BY topic)),
		'languages', (SELECT json_group_array(language) FROM
			(SELECT language FROM document_languages WHERE document_id = old.id
			 ORDER BY language IS NOT old.language, language)),
		'files', (SELECT json_group_array(json_object(
			'sha256', sha256, 'name', name, 'role', role, 'language', language,
			'mediaType', media_type, 'bytes', bytes, 'pages', pages)) FROM
			(SELECT * FROM files WHERE document_id = old.id ORDER BY id))
	));
END;
