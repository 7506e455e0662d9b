package org.reannotate.views.problems;

import java.util.List;

/**
 * One problem of a dataset.
 *
 * @param kind       what it is
 * @param key        the same as long as it is the same problem, unique within its dataset
 * @param grave      whether it spoils a model; else it is worth knowing
 * @param message    for people
 * @param location   where: a path, a category; may be empty
 * @param samples    ids of the samples it is about; may be empty
 * @param seen       the decision that held about each sample when the problem was found, 0: none
 * @param categories ids of the categories it is about; may be empty
 * @param names      their paths, in the same order
 */
public record DatasetProblem(Kind kind, String key, boolean grave, String message, String location,
		List<Integer> samples, List<Long> seen, List<Integer> categories, List<String> names) {

	/** What can be wrong with a dataset. */
	public enum Kind {
		UNREADABLE, DUPLICATES, MERGEABLE, IMBALANCE,
		/** More of a kind than are listed one by one. */
		MORE
	}

	public DatasetProblem {
		samples = List.copyOf(samples);
		seen = List.copyOf(seen);
		categories = List.copyOf(categories);
		names = List.copyOf(names);
	}
}
