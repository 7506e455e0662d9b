package org.reannotate.editors.sample;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.details.ImageObject;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.details.Seen;
import org.reannotate.editors.sample.details.ChecklistModel;
import org.reannotate.editors.sample.details.DetailSteps;
import org.reannotate.editors.sample.objects.ObjectEdit;
import org.reannotate.editors.sample.objects.ObjectEdit.Mode;
import org.reannotate.editors.sample.objects.ObjectsPane;
import org.reannotate.editors.sample.page.SamplePage;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.review.CategoryDialog;
import org.reannotate.ui.review.DecisionRequests;
import org.reannotate.ui.review.LabelKeys;
import org.reannotate.ui.session.DatasetSession;

/** What a person does on the page of a sample: becomes a decision, or a step about notes and objects. UI thread only. */
final class SampleActions implements SamplePage.Actions {

	private final SampleEditor editor;
	private @Nullable SamplePresenter presenter;

	SampleActions(SampleEditor editor) {
		this.editor = editor;
	}

	/** The sample is shown by this presenter from now on. */
	void follow(@Nullable SamplePresenter newPresenter) {
		presenter = newPresenter;
	}

	@Override
	public void mode(Mode mode) {
		editor.objects().setMode(mode);
		objectSelected();
		editor.canvas().setFocus();
	}

	@Override
	public void step(int delta) {
		editor.step(delta);
		editor.canvas().setFocus();
	}

	/** Goes to a sample: a neighbour. */
	@Override
	public void accept(int sampleId) {
		editor.select(sampleId);
		editor.canvas().setFocus();
	}

	@Override
	public void chosen(int categoryId, boolean also) {
		if (editor.objects().selected() >= 0) {
			relabelObject(categoryId);
		} else if (also) {
			decide(requests -> requests.also(editor.selectedSamples(), categoryId), false);
		} else {
			decide(requests -> requests.relabel(editor.selectedSamples(), categoryId), true);
		}
	}

	/** Accepts what is suggested, or where nothing is, the label as it is; and goes on. */
	void acceptAndNext() {
		decide(requests -> {
			List<DecisionRequest> suggested = requests.accept(editor.selectedSamples());
			return suggested.isEmpty() ? requests.keep(editor.selectedSamples()) : suggested;
		}, true);
	}

	private interface Wish {
		List<DecisionRequest> of(DecisionRequests requests);
	}

	private void decide(Wish wish, boolean advance) {
		DatasetSession session = editor.session();
		if (session == null) {
			return;
		}
		List<DecisionRequest> requests = wish
				.of(new DecisionRequests(session, DecisionAuthor.name(), editor));
		if (!requests.isEmpty()) {
			Decisions.decide(session, requests);
			if (advance) {
				editor.advance();
			}
		}
	}

	@Override
	public void ticked(ChecklistModel.Row row, Seen seen) {
		change(DetailSteps.tick(row), details -> details.withChecks(ChecklistModel.ticked(details.checks(), row, seen)));
	}

	@Override
	public void noted(String note) {
		change(DetailSteps.note(), details -> details.withNote(note));
	}

	@Override
	public void asked(boolean asked) {
		change(DetailSteps.ask(asked), details -> details.withAsked(asked));
	}

	/** Objects were drawn, moved, resized, relabelled or deleted. */
	void objectsChanged(ObjectEdit.Change change, List<ImageObject> objects) {
		change(ObjectsPane.step(change), details -> details.withObjects(objects));
		objectSelected();
	}

	private void change(String step, UnaryOperator<SampleDetails> change) {
		SamplePresenter shown = presenter;
		if (shown != null) {
			shown.change(step, change);
		}
	}

	@Override
	public void objectSelected() {
		SamplePresenter shown = presenter;
		if (shown != null) {
			shown.showObjects();
		}
		editor.commands().update();
	}

	@Override
	public void objectCategory() {
		SamplePresenter shown = presenter;
		DatasetSession session = editor.session();
		if (shown != null && session != null && editor.objects().selected() >= 0) {
			int sample = shown.sampleId();
			OptionalInt chosen = CategoryDialog.choose(editor.getSite().getShell(), Messages.SampleEditor_objectCategory,
					session.taxonomy(), LabelKeys.likeliest(session, sample, shown.plausible()), true);
			chosen.ifPresent(this::relabelObject);
		}
	}

	/** Gives the selected object a category. */
	void relabelObject(int categoryId) {
		editor.objects().relabel(categoryId);
		objectSelected();
		editor.canvas().setFocus();
	}

	@Override
	public void objectDeleted() {
		editor.objects().delete();
		objectSelected();
		editor.canvas().setFocus();
	}
}
