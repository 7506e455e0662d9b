package org.reannotate.ui.tests;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.dnd.DropTarget;
import org.eclipse.swt.dnd.DropTargetAdapter;
import org.eclipse.swt.dnd.DropTargetEvent;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.reannotate.core.query.GroupKey;
import org.reannotate.core.query.GroupedIds;
import org.reannotate.core.query.SampleFilter;
import org.reannotate.core.query.SampleSort;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.gallery.GalleryGroup;
import org.reannotate.ui.gallery.StoreGalleryContent;
import org.reannotate.ui.parts.SessionView;
import org.reannotate.ui.review.ReviewKeys;
import org.reannotate.ui.review.ReviewMenu;
import org.reannotate.ui.review.ReviewTarget;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.Refs;

/** The smallest part in which images are reviewed: a gallery of everything by category, a text field, a place to drop. */
public class ReviewBench extends SessionView<GroupedIds> implements ReviewTarget {

	static final String ID = "org.reannotate.ui.tests.bench";

	private final List<Integer> dropped = new ArrayList<>();
	private Gallery gallery;
	private Text text;
	private Label target;
	private int shows;

	@Override
	protected Control createContent(Composite parent) {
		var area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		text = new Text(area, SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		target = new Label(area, SWT.BORDER);
		target.setText("Drop images here");
		gallery = new Gallery(area);
		GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(gallery);
		ReviewKeys.attach(area, getSite());
		ReviewMenu.hook(gallery, getSite(), gallery);
		getSite().setSelectionProvider(gallery);
		createDropTarget();
		return area;
	}

	private void createDropTarget() {
		var drop = new DropTarget(target, DND.DROP_COPY | DND.DROP_MOVE | DND.DROP_LINK);
		drop.setTransfer(new Transfer[] { LocalSelectionTransfer.getTransfer() });
		drop.addDropListener(new DropTargetAdapter() {
			@Override
			public void drop(DropTargetEvent event) {
				dropped.addAll(Refs.samples(LocalSelectionTransfer.getTransfer().getSelection(), session()));
			}
		});
	}

	@Override
	protected GroupedIds read(DatasetSession dataset, IProgressMonitor monitor) {
		return dataset.store().index().grouped(SampleFilter.ALL, GroupKey.GIVEN, SampleSort.BY_ID);
	}

	@Override
	protected void show(GroupedIds ids) {
		DatasetSession dataset = session();
		if (dataset != null) {
			var groups = new ArrayList<GalleryGroup>();
			int[] starts = ids.starts();
			for (int i = 0; i < starts.length; i++) {
				groups.add(new GalleryGroup(dataset.taxonomy().path(ids.groups().get(i).value()), starts[i],
						ids.groups().get(i).count()));
			}
			gallery.setContent(new StoreGalleryContent(dataset, ids.ids(), groups, null));
			setCount(ids.ids().length);
			shows++;
		}
	}

	Gallery gallery() {
		return gallery;
	}

	Text text() {
		return text;
	}

	Label dropTarget() {
		return target;
	}

	/** Samples that were dropped on the target. */
	List<Integer> dropped() {
		return dropped;
	}

	/** How often something was shown. */
	int shows() {
		return shows;
	}

	@Override
	public List<Integer> selectedSamples() {
		return gallery.selectedSamples();
	}

	@Override
	public SampleList list() {
		return gallery.content() instanceof StoreGalleryContent content ? new SampleList("bench", content.ids())
				: SampleList.EMPTY;
	}

	@Override
	public void select(int sampleId) {
		gallery.select(gallery.content().indexOf(sampleId));
	}

	@Override
	public void step(int delta) {
		gallery.step(delta);
	}

	@Override
	public void advance() {
		gallery.advance();
	}

	@Override
	public void clear() {
		gallery.select(-1);
	}

	@Override
	public long seen(int sampleId) {
		return gallery.seen(sampleId);
	}
}
