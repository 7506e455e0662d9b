package org.reannotate.core.query;

import java.util.Set;

import org.reannotate.core.decisions.SampleState;
import org.reannotate.core.importing.Split;
import org.reannotate.core.taxonomy.CategoryRecord;

/**
 * Which samples a list shows: those that pass every part. An empty set lets everything through; in sets of category
 * ids {@link CategoryRecord#NONE} stands for samples without one. Categories are matched after merges, and exactly: to
 * show a branch of the taxonomy name all of its categories.
 *
 * @param categories  of the label as decided
 * @param given       of the imported label
 * @param predictions of the last run
 * @param splits      the split
 * @param states      the state
 * @param findings    on at least one of these lists
 * @param scoreFrom   score at least; samples without a score pass only while both ends are infinite
 * @param scoreTo     score at most
 * @param presence    which samples by whether their file is there and readable
 * @param duplicates  only members of a duplicate group
 * @param asked       only those about which somebody asks a colleague
 * @param text        every word of it must occur in the path; upper and lower case do not matter; empty: all
 */
public record SampleFilter(Set<Integer> categories, Set<Integer> given, Set<Integer> predictions, Set<Split> splits,
		Set<SampleState> states, Set<FindingKind> findings, float scoreFrom, float scoreTo, Presence presence,
		boolean duplicates, boolean asked, String text) {

	/** Which samples by what became of their file. */
	public enum Presence {
		/** Present at the last import, readable or not. */
		PRESENT,
		/** Present and readable. */
		READABLE,
		/** Present but unreadable. */
		UNREADABLE,
		/** Gone at the last import. */
		MISSING,
		/** All that were ever imported. */
		ANY
	}

	/** Lets every present sample through. */
	public static final SampleFilter ALL = new SampleFilter(Set.of(), Set.of(), Set.of(), Set.of(), Set.of(), Set.of(),
			Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY, Presence.PRESENT, false, false, "");

	public SampleFilter {
		categories = Set.copyOf(categories);
		given = Set.copyOf(given);
		predictions = Set.copyOf(predictions);
		splits = Set.copyOf(splits);
		states = Set.copyOf(states);
		findings = Set.copyOf(findings);
	}

	public SampleFilter withCategories(Set<Integer> ids) {
		return new SampleFilter(ids, given, predictions, splits, states, findings, scoreFrom, scoreTo, presence,
				duplicates, asked, text);
	}

	public SampleFilter withGiven(Set<Integer> ids) {
		return new SampleFilter(categories, ids, predictions, splits, states, findings, scoreFrom, scoreTo, presence,
				duplicates, asked, text);
	}

	public SampleFilter withPredictions(Set<Integer> ids) {
		return new SampleFilter(categories, given, ids, splits, states, findings, scoreFrom, scoreTo, presence,
				duplicates, asked, text);
	}

	public SampleFilter withSplits(Set<Split> newSplits) {
		return new SampleFilter(categories, given, predictions, newSplits, states, findings, scoreFrom, scoreTo,
				presence, duplicates, asked, text);
	}

	public SampleFilter withStates(Set<SampleState> newStates) {
		return new SampleFilter(categories, given, predictions, splits, newStates, findings, scoreFrom, scoreTo,
				presence, duplicates, asked, text);
	}

	public SampleFilter withFindings(Set<FindingKind> kinds) {
		return new SampleFilter(categories, given, predictions, splits, states, kinds, scoreFrom, scoreTo, presence,
				duplicates, asked, text);
	}

	public SampleFilter withScores(float from, float to) {
		return new SampleFilter(categories, given, predictions, splits, states, findings, from, to, presence,
				duplicates, asked, text);
	}

	public SampleFilter withPresence(Presence newPresence) {
		return new SampleFilter(categories, given, predictions, splits, states, findings, scoreFrom, scoreTo,
				newPresence, duplicates, asked, text);
	}

	public SampleFilter withDuplicates(boolean only) {
		return new SampleFilter(categories, given, predictions, splits, states, findings, scoreFrom, scoreTo, presence,
				only, asked, text);
	}

	public SampleFilter withAsked(boolean only) {
		return new SampleFilter(categories, given, predictions, splits, states, findings, scoreFrom, scoreTo, presence,
				duplicates, only, text);
	}

	/** Returns this filter for paths with these words; empty: all. */
	public SampleFilter withText(String words) {
		return new SampleFilter(categories, given, predictions, splits, states, findings, scoreFrom, scoreTo, presence,
				duplicates, asked, words);
	}
}
