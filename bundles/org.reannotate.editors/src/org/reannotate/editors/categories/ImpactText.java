package org.reannotate.editors.categories;

import java.util.ArrayList;

import org.eclipse.osgi.util.NLS;
import org.reannotate.core.taxonomy.CategoryImpact;
import org.reannotate.protocol.words.Numbers;

/** What a change of categories touches, in words. */
final class ImpactText {

	private ImpactText() {
	}

	/** "Touches 1,203 images and 45 decisions", with what else is touched. */
	static String touches(CategoryImpact impact) {
		if (!impact.any()) {
			return Messages.ImpactText_nothing;
		}
		return NLS.bind(Messages.ImpactText_touches, join(impact));
	}

	/** "1,203 images, 45 decisions", with what else there is. */
	static String facts(CategoryImpact impact) {
		return impact.any() ? join(impact) : Messages.ImpactText_unused;
	}

	private static String join(CategoryImpact impact) {
		var parts = new ArrayList<String>();
		parts.add(impact.samples() == 1 ? Messages.ImpactText_oneImage : bind(Messages.ImpactText_images, impact.samples()));
		parts.add(impact.decisions() == 1 ? Messages.ImpactText_oneDecision
				: bind(Messages.ImpactText_decisions, impact.decisions()));
		add(parts, Messages.ImpactText_further, impact.further());
		add(parts, Messages.ImpactText_objects, impact.objects());
		add(parts, Messages.ImpactText_checks, impact.checks());
		add(parts, Messages.ImpactText_examples, impact.examples());
		return String.join(", ", parts);
	}

	private static void add(ArrayList<String> parts, String text, int count) {
		if (count > 0) {
			parts.add(bind(text, count));
		}
	}

	private static String bind(String text, int count) {
		return NLS.bind(text, Numbers.of(count));
	}
}
