package org.reannotate.editors.sample.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.details.FeatureCheck;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Seen;

/**
 * Brings together what two people noted about the same sample: what only one of them changed holds; only what both
 * changed, and differently, is a conflict. Undoing is the same with the past as one's wish.
 */
public final class DetailsMerge {

	/** A line of a checklist. */
	private record Line(int categoryId, String feature) {
	}

	private DetailsMerge() {
	}

	/**
	 * What is to be saved.
	 *
	 * @param base   what the person saw
	 * @param mine   what the person made of it
	 * @param theirs what is stored now
	 * @return with the version of {@code theirs}; null when both changed the same thing
	 */
	public static @Nullable SampleDetails merge(SampleDetails base, SampleDetails mine, SampleDetails theirs) {
		@Nullable String note = one(base.note(), mine.note(), theirs.note());
		@Nullable Boolean asked = one(base.asked(), mine.asked(), theirs.asked());
		@Nullable List<FeatureCheck> checks = checks(base.checks(), mine.checks(), theirs.checks());
		@Nullable List<ImageObject> objects = one(base.objects(), mine.objects(), theirs.objects());
		if (note == null || asked == null || checks == null || objects == null) {
			return null;
		}
		return new SampleDetails(theirs.sampleId(), theirs.version(), note, asked, checks, objects);
	}

	private static <T> @Nullable T one(T base, T mine, T theirs) {
		if (mine.equals(base) || mine.equals(theirs)) {
			return theirs;
		}
		return theirs.equals(base) ? mine : null;
	}

	private static @Nullable List<FeatureCheck> checks(List<FeatureCheck> base, List<FeatureCheck> mine,
			List<FeatureCheck> theirs) {
		Map<Line, Seen> before = byLine(base);
		Map<Line, Seen> wanted = byLine(mine);
		Map<Line, Seen> merged = byLine(theirs);
		List<Line> lines = new ArrayList<>(before.keySet());
		wanted.keySet().stream().filter(line -> !before.containsKey(line)).forEach(lines::add);
		for (Line line : lines) {
			@Nullable Seen was = before.get(line);
			@Nullable Seen wish = wanted.get(line);
			@Nullable Seen stored = merged.get(line);
			if (Objects.equals(was, wish) || Objects.equals(wish, stored)) {
				continue;
			}
			if (!Objects.equals(was, stored)) {
				return null;
			}
			if (wish == null) {
				merged.remove(line);
			} else {
				merged.put(line, wish);
			}
		}
		return merged.entrySet().stream()
				.map(entry -> new FeatureCheck(entry.getKey().categoryId(), entry.getKey().feature(), entry.getValue()))
				.toList();
	}

	private static Map<Line, Seen> byLine(List<FeatureCheck> checks) {
		Map<Line, Seen> byLine = new LinkedHashMap<>();
		checks.forEach(check -> byLine.put(new Line(check.categoryId(), check.feature()), check.seen()));
		return byLine;
	}
}
