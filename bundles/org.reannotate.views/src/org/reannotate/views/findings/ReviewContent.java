package org.reannotate.views.findings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.SampleState;
import org.reannotate.ui.gallery.GalleryContent;
import org.reannotate.ui.gallery.GalleryItem;
import org.reannotate.ui.gallery.GalleryItem.Mark;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.model.ReviewItem;

/** A list of findings as the gallery shows it. */
final class ReviewContent implements GalleryContent {

	private final @Nullable DatasetSession session;
	private final List<ReviewItem> items;
	private final Map<Integer, Integer> indexBySample = new HashMap<>();

	ReviewContent(@Nullable DatasetSession session, List<ReviewItem> items) {
		this.session = session;
		this.items = items;
		for (int i = 0; i < items.size(); i++) {
			indexBySample.putIfAbsent(items.get(i).sample().id(), i);
		}
	}

	@Override
	public int size() {
		return items.size();
	}

	@Override
	public GalleryItem item(int index) {
		ReviewItem item = items.get(index);
		return new GalleryItem(item.sample().id(), item.image(), item.sample().path(), item.label(), item.label(),
				item.suggestedName(), item.detail(), mark(item.sample().state()), false, item.sample().lastDecision());
	}

	@Override
	public @Nullable DatasetSession session() {
		return session;
	}

	@Override
	public int indexOf(int sampleId) {
		return indexBySample.getOrDefault(sampleId, -1);
	}

	ReviewItem review(int index) {
		return items.get(index);
	}

	private static Mark mark(SampleState state) {
		return switch (state) {
		case OPEN -> Mark.OPEN;
		case CONFIRMED -> Mark.CONFIRMED;
		case CORRECTED, EXTENDED -> Mark.CORRECTED;
		case EXCLUDED -> Mark.EXCLUDED;
		};
	}
}
