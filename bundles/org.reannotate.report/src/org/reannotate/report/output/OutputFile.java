package org.reannotate.report.output;

import java.util.Optional;

/**
 * Every file that we write at the top of an output folder, by its name there. Nothing else in such a
 * folder is ever replaced or removed.
 */
public enum OutputFile {
	FLAGS("flags.npy"),
	SCORES("scores.npy"),
	MULTI_CLASS_SCORES("multi-class-scores.npy"),
	LABEL_ISSUES("label-issues.csv"),
	MULTI_CLASS_CANDIDATES("multi-class-candidates.csv"),
	MERGEABLE_CATEGORIES("mergeable-categories.csv"),
	DUPLICATES("duplicates.csv"),
	UNREADABLE("unreadable.csv"),
	SUMMARY("summary.json"),
	/** Given label of every row as a column of the categories, int32 N, -1 = none; `evaluate` needs it. */
	GIVEN("given.npy"),
	/** Path and given label of every row, in row order; only where samples have paths. */
	SAMPLES("samples.csv"),
	/** Names of the categories in column order, a JSON list. */
	CATEGORIES("categories.json"),
	REPORT("index.html"),
	EVALUATION("evaluation.json");

	private final String fileName;

	OutputFile(String fileName) {
		this.fileName = fileName;
	}

	/** The name inside the output folder. */
	public String fileName() {
		return fileName;
	}

	/** The file of that name, empty where the name is none of ours. */
	public static Optional<OutputFile> named(String fileName) {
		for (var file : values()) {
			if (file.fileName.equals(fileName)) {
				return Optional.of(file);
			}
		}
		return Optional.empty();
	}
}
