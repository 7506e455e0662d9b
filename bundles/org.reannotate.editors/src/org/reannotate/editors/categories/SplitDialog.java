package org.reannotate.editors.categories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.editors.taxonomy.CheckLine;
import org.reannotate.model.Category;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.theme.Enablement;
import org.reannotate.ui.thread.UiThread;

/** Asks how a category is to be split: images are put into parts by hand, or as the model or the checklist proposes. */
final class SplitDialog extends ImpactDialog {

	private final Category category;
	private final SplitParts parts = new SplitParts();
	private Gallery gallery;
	private PartList list;
	private Map<String, int[]> chosen = Map.of();

	SplitDialog(Shell shell, DatasetSession session, Category category) {
		super(shell, session, NLS.bind(Messages.SplitDialog_title, shortened(category.getName())));
		this.category = category;
	}

	@Override
	List<Integer> touched() {
		return List.of(category.getId());
	}

	@Override
	String consequence() {
		return Messages.SplitDialog_consequence;
	}

	@Override
	String action() {
		return Messages.SplitDialog_action;
	}

	@Override
	void createChoices(Composite parent) {
		Composite ways = new Composite(parent, SWT.NONE);
		ways.setLayout(RowLayoutFactory.fillDefaults().spacing(8).center(true).create());
		new Label(ways, SWT.NONE).setText(Messages.SplitDialog_propose);
		way(ways, Messages.SplitDialog_byPrediction, this::byPrediction);
		way(ways, Messages.SplitDialog_byFeature, this::byFeature);
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 8).applyTo(body);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		list = new PartList(body, parts, this::putSelected, this::partsChanged);
		GridDataFactory.fillDefaults().grab(false, true).hint(280, 360).applyTo(list);
		gallery = new Gallery(body);
		gallery.setThumbnailSize(112);
		gallery.setContent(
				new PartContent(session(), SplitProposal.images(session().store().index(), category.getId()), parts));
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 360).applyTo(gallery);
		gallery.addListener(SWT.KeyDown, event -> {
			int part = event.character - '1';
			if (part >= 0 && part < parts.parts().size()) {
				putSelected(parts.parts().get(part));
			}
		});
		list.addPart();
	}

	private void way(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
	}

	private void putSelected(SplitParts.Part part) {
		parts.put(gallery.selectedSamples(), part);
		partsChanged();
		gallery.setFocus();
	}

	private void partsChanged() {
		list.refresh();
		gallery.redraw();
		String problem = parts.problem(category.getName());
		Button ok = getButton(IDialogConstants.OK_ID);
		if (ok != null) {
			Enablement.set(ok, problem == null);
			setMessage(problem == null ? NLS.bind(Messages.SplitDialog_ready, parts.byName().size()) : problem);
		}
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		Enablement.set(getButton(IDialogConstants.OK_ID), false);
	}

	private void byPrediction() {
		propose(SplitProposal.byPrediction(session().store().index(), session().taxonomy(), category.getId()),
				Messages.SplitDialog_noPrediction);
	}

	private void byFeature() {
		var features = new ArrayList<String>();
		CheckLine.of(category).forEach(line -> features.add(line.text()));
		String name = category.getName();
		int id = category.getId();
		Job job = new Job(Messages.SplitDialog_reading) {
			@Override
			protected IStatus run(IProgressMonitor monitor) {
				try {
					List<SplitProposal.Part> found = SplitProposal.byFeature(session().store(), name, id, features, monitor);
					UiThread.run(gallery, () -> propose(found, Messages.SplitDialog_noFeature));
				} catch (DatasetException e) {
					UiThread.run(gallery, () -> setErrorMessage(e.getMessage()));
				} catch (OperationCanceledException e) {
					return Status.CANCEL_STATUS;
				}
				return Status.OK_STATUS;
			}
		};
		gallery.addDisposeListener(event -> job.cancel());
		job.schedule();
	}

	private void propose(List<SplitProposal.Part> proposed, String none) {
		if (proposed.isEmpty()) {
			setMessage(none);
			return;
		}
		parts.clear();
		proposed.forEach(part -> parts.put(part.samples(), parts.add(part.name().replace('/', '-'))));
		partsChanged();
	}

	@Override
	protected void okPressed() {
		chosen = parts.byName();
		super.okPressed();
	}

	/** Ids of samples by the name of their part, after the dialog was closed. */
	Map<String, int[]> chosen() {
		return chosen;
	}
}
