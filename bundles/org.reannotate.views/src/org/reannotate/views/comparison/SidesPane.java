package org.reannotate.views.comparison;

import java.util.Arrays;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.reannotate.audit.training.RunComparison.Sides;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.parts.EmptyState;
import org.reannotate.ui.review.ReviewMenu;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.views.images.AdaptiveSash;
import org.reannotate.views.images.DetailContent;
import org.reannotate.views.images.GalleryWalk;
import org.reannotate.views.images.InsightViews;
import org.reannotate.views.images.PartSelection;

/** The images that two runs see differently: fixed ones and broken ones, to look at and to decide about. UI thread only. */
final class SidesPane {

	private final Supplier<@Nullable DatasetSession> session;
	private final Composite root;
	private final Strip fixed;
	private final Strip broken;
	private Gallery active;
	private String from = "";
	private String to = "";

	SidesPane(Composite parent, IWorkbenchPartSite site, Supplier<@Nullable DatasetSession> session,
			PartSelection selection) {
		this.session = session;
		root = AdaptiveSash.create(parent);
		fixed = new Strip(site, selection, Messages.SidesPane_fixed, Messages.SidesPane_fixedList, Messages.SidesPane_noneFixed);
		broken = new Strip(site, selection, Messages.SidesPane_broken, Messages.SidesPane_brokenList, Messages.SidesPane_noneBroken);
		active = fixed.gallery;
	}

	/** One gallery with its heading. */
	private final class Strip {

		private final String title;
		private final String listName;
		private final String nothing;
		private final Label head;
		private final Composite stack;
		private final EmptyState none;
		private final Gallery gallery;

		private Strip(IWorkbenchPartSite site, PartSelection selection, String title, String listName, String nothing) {
			this.title = title;
			this.listName = listName;
			this.nothing = nothing;
			var area = new Composite(root, SWT.NONE);
			GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(area);
			head = new Label(area, SWT.NONE);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
			stack = new Composite(area, SWT.NONE);
			stack.setLayout(new StackLayout());
			GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
			gallery = InsightViews.gallery(stack, site, session, this::list);
			gallery.addListener(SWT.FocusIn, event -> active = gallery);
			gallery.addSelectionChangedListener(event -> {
				if (!event.getSelection().isEmpty()) {
					active = gallery;
					selection.setSelection(event.getSelection());
				}
			});
			ReviewMenu.hook(gallery, site, gallery);
			none = new EmptyState(stack);
			none.show(nothing);
		}

		private SampleList list() {
			return GalleryWalk.list(NLS.bind(listName, to), gallery);
		}

		private void show(DatasetSession now, int[] ids, SideWords words, boolean samePair) {
			head.setText(NLS.bind(title, ids.length));
			boolean same = samePair && gallery.content() instanceof DetailContent shown && shown.session() == now
					&& Arrays.equals(shown.ids(), ids);
			if (!same) {
				gallery.setContent(new DetailContent(now, ids, words::of));
			}
			none.show(nothing);
			((StackLayout) stack.getLayout()).topControl = ids.length == 0 ? none : gallery;
			stack.layout();
		}
	}

	Composite control() {
		return root;
	}

	/** Shows what changed from one run to another. */
	void show(DatasetSession now, Sides sides, SideWords words) {
		boolean samePair = sides.from().equals(from) && sides.to().equals(to);
		from = sides.from();
		to = sides.to();
		fixed.show(now, sides.fixed(), words, samePair);
		broken.show(now, sides.broken(), words, samePair);
	}

	/** The gallery that had the focus last. */
	Gallery gallery() {
		return active;
	}

	/** What a person walks along. */
	SampleList list() {
		return active == fixed.gallery ? fixed.list() : broken.list();
	}
}
