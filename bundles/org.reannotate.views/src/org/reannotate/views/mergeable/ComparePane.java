package org.reannotate.views.mergeable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.images.GalleryWalk;
import org.reannotate.views.images.ImageList;
import org.reannotate.views.images.InsightViews;
import org.reannotate.views.images.ReadingContent;
import org.reannotate.views.mergeable.Comparison.Side;

/** Two sides with their images, what speaks for and against a merge, and the button that merges or takes apart. */
final class ComparePane extends Composite {

	private final Label heading;
	private final Label words;
	private final Button button;
	private final List<Label> titles = new ArrayList<>();
	private final List<Gallery> galleries = new ArrayList<>();
	private Gallery active;
	private @Nullable Comparison comparison;

	ComparePane(Composite parent, IWorkbenchPartSite site, Supplier<@Nullable DatasetSession> session,
			Consumer<Comparison> pressed, Consumer<ISelection> selected) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 8).spacing(8, 8).applyTo(this);
		heading = new Label(this, SWT.NONE);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(heading);
		button = new Button(this, SWT.PUSH);
		button.addListener(SWT.Selection, event -> pressed.accept(comparison));
		words = new Label(this, SWT.WRAP);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
		var sides = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(sides);
		GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(8, 4).applyTo(sides);
		for (int i = 0; i < 2; i++) {
			var title = new Label(sides, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
			titles.add(title);
		}
		for (int i = 0; i < 2; i++) {
			galleries.add(gallery(sides, site, session, selected));
		}
		active = galleries.get(0);
		show(null, null);
	}

	private Gallery gallery(Composite parent, IWorkbenchPartSite site, Supplier<@Nullable DatasetSession> session,
			Consumer<ISelection> selected) {
		Gallery gallery = InsightViews.gallery(parent, site, session, this::list);
		gallery.setThumbnailSize(128);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(gallery);
		gallery.addListener(SWT.FocusIn, event -> active = gallery);
		gallery.addSelectionChangedListener(event -> {
			if (!event.getSelection().isEmpty()) {
				active = gallery;
				galleries.stream().filter(other -> other != gallery && other.lead() >= 0).forEach(other -> other.select(-1));
				selected.accept(event.getSelection());
			}
		});
		return gallery;
	}

	/** Shows a comparison, or that nothing is selected. */
	void show(@Nullable DatasetSession session, @Nullable Comparison now) {
		comparison = now;
		heading.setText(now == null ? Messages.ComparePane_nothing : now.heading().replace("&", "&&"));
		words.setText(now == null ? "" : String.join("\n", now.words()).replace("&", "&&"));
		button.setVisible(now != null);
		if (now != null) {
			button.setText(now.merge() != null ? Messages.ComparePane_takeApart
					: NLS.bind(Messages.ComparePane_merge, now.categories().size()));
		}
		show(session, now == null ? null : now.left(), 0);
		show(session, now == null ? null : now.right(), 1);
		layout(true, true);
	}

	private void show(@Nullable DatasetSession session, @Nullable Side side, int at) {
		titles.get(at).setText(side == null ? "" : side.title().replace("&", "&&"));
		ReadingContent.show(galleries.get(at), session, side == null ? ImageList.EMPTY : side.images());
	}

	@Nullable
	Comparison comparison() {
		return comparison;
	}

	/** The gallery in which a person was last. */
	Gallery active() {
		return active;
	}

	Button button() {
		return button;
	}

	SampleList list() {
		Comparison shown = comparison;
		return shown == null ? SampleList.EMPTY
				: GalleryWalk.list((active == galleries.get(0) ? shown.left() : shown.right()).title(), active);
	}
}
