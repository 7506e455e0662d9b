package org.reannotate.editors.sample.explain;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The image that could be explained.
 *
 * @param sampleId  whose image it is
 * @param image     null while it is not known
 * @param given     category of its label, or -1
 * @param suggested category that is suggested in its place, or -1
 * @param likeliest categories, most probable first; may be empty
 */
public record ExplainSubject(int sampleId, @Nullable Path image, int given, int suggested, List<Integer> likeliest) {

	/** While there is none. */
	public static final ExplainSubject NONE = new ExplainSubject(-1, null, -1, -1, List.of());

	public ExplainSubject {
		likeliest = List.copyOf(likeliest);
	}

	/** The category to put beside the given one: the suggested one, else the likeliest other; -1 where there is none. */
	public int other() {
		if (suggested >= 0 && suggested != given) {
			return suggested;
		}
		return likeliest.stream().filter(category -> category != given).findFirst().orElse(-1);
	}
}
