package org.reannotate.editors.sample.explain;

import java.util.List;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.services.IServiceLocator;
import org.reannotate.audit.insight.Insights;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.rpc.Explanation;
import org.reannotate.protocol.rpc.ExplanationMap;
import org.reannotate.protocol.words.Percent;
import org.reannotate.ui.image.CanvasTool;
import org.reannotate.ui.review.CategoryDialog;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/**
 * Has the image that is looked at explained while that is switched on, and lays the answer over it; goes on to the next
 * image only where that is asked for. UI thread only.
 */
public final class ExplainPresenter {

	private final DatasetSession session;
	private final Insights insights;
	private final ModelService models;
	private final ExplainBar bar;
	private final CanvasPair canvases;
	private final HeatOverlay heat;
	private ExplainSubject subject = ExplainSubject.NONE;
	private Explained explained = Explained.OFF;
	private int asked = -1;
	private @Nullable ExplainJob job;
	private boolean closed;

	/** @param tool what else draws on the image, and has the mouse */
	public ExplainPresenter(DatasetSession session, IServiceLocator services, ExplainBar bar, CanvasPair canvases,
			CanvasTool tool) {
		this.session = session;
		this.insights = services.getService(Insights.class);
		this.models = services.getService(ModelService.class);
		this.bar = bar;
		this.canvases = canvases;
		this.heat = new HeatOverlay(canvases.first(), tool);
		canvases.first().setTool(heat);
		bar.setListener(new Wishes());
	}

	/** Another image is looked at, or more is known about the same one. */
	public void show(ExplainSubject newSubject) {
		if (newSubject.equals(subject)) {
			return;
		}
		boolean other = newSubject.sampleId() != subject.sampleId();
		List<Integer> before = other ? List.of() : bar.chosen();
		subject = newSubject;
		if (other) {
			asked = -1;
			stop();
			if (bar.on() && !bar.follows()) {
				bar.setOn(false);
				return;
			}
		}
		if (bar.on()) {
			offer(before);
			askUnless(before);
		}
	}

	/** What is known now. */
	public Explained explained() {
		return explained;
	}

	private void offer(List<Integer> before) {
		ExplainTargets targets = ExplainTargets.of(subject, asked, session.taxonomy()::path);
		bar.setTargets(targets, targets.indexOf(before));
	}

	/** Asks, unless what is chosen is what was asked for already. */
	private void askUnless(List<Integer> before) {
		if (before.isEmpty() || !before.equals(bar.chosen()) || explained.kind() == Explained.Kind.OFF) {
			ask();
		}
	}

	private void ask() {
		stop();
		List<Integer> categories = bar.chosen();
		if (subject.image() == null || categories.isEmpty()) {
			tell(subject.sampleId() < 0 || subject.image() == null ? Explained.OFF
					: Explained.failed(Messages.ExplainPresenter_nothing));
			return;
		}
		tell(Explained.computing(categories, bar.method()));
		var next = new ExplainJob(session.store(), insights, models, subject, categories, bar.method(), this::answered);
		job = next;
		next.schedule();
	}

	/** In the job. */
	private void answered(ExplainJob from, Explained answer) {
		UiThread.run(bar, () -> {
			if (!closed && job == from) {
				job = null;
				tell(answer);
			}
		});
	}

	private void stop() {
		ExplainJob running = job;
		job = null;
		if (running != null) {
			running.cancel();
		}
		tell(Explained.OFF);
	}

	private void tell(Explained now) {
		explained = now;
		if (!bar.isDisposed()) {
			bar.show(now);
			paint();
		}
	}

	private void paint() {
		Explanation shown = explained.explanation();
		int opacity = bar.opacity();
		if (shown == null) {
			heat.show(null, "", opacity);
			if (explained.kind() != Explained.Kind.COMPUTING) {
				canvases.closeSecond();
			} else if (canvases.second() != null) {
				canvases.openSecond().show(null, "", opacity);
			}
			return;
		}
		heat.show(shown.maps().get(0), caption(0), opacity);
		if (shown.maps().size() > 1) {
			canvases.openSecond().show(shown.maps().get(1), caption(1), opacity);
		} else {
			canvases.closeSecond();
		}
	}

	private String caption(int number) {
		Explanation shown = explained.explanation();
		ExplanationMap map = shown == null ? null : shown.maps().get(number);
		int category = explained.categories().get(number);
		String pattern = map != null && map.speaks() ? Messages.ExplainPresenter_caption
				: Messages.ExplainPresenter_captionNothing;
		return NLS.bind(pattern, session.taxonomy().path(category),
				map == null ? "" : Percent.of(map.probability()));
	}

	/** Ends it; the canvas loses its tool. */
	public void close() {
		closed = true;
		ExplainJob running = job;
		job = null;
		if (running != null) {
			running.cancel();
		}
		if (!canvases.isDisposed()) {
			bar.setListener(null);
			bar.setOn(false);
			heat.show(null, "", 0);
			canvases.closeSecond();
			canvases.first().setTool(null);
		}
	}

	private final class Wishes implements ExplainBar.Listener {

		@Override
		public void switched(boolean on) {
			if (on) {
				offer(List.of());
				ask();
			} else {
				stop();
			}
		}

		@Override
		public void chosen() {
			ask();
			canvases.first().setFocus();
		}

		@Override
		public void asked() {
			OptionalInt chosen = CategoryDialog.choose(bar.getShell(), Messages.ExplainPresenter_choose,
					session.taxonomy(), subject.likeliest(), false);
			asked = chosen.orElse(asked);
			offer(chosen.isPresent() ? List.of(chosen.getAsInt()) : explained.categories());
			if (chosen.isPresent()) {
				ask();
			}
			canvases.first().setFocus();
		}

		@Override
		public void covered() {
			paint();
		}

		@Override
		public void cancelled() {
			stop();
			tell(Explained.failed(Messages.ExplainJob_cancelled));
			canvases.first().setFocus();
		}
	}
}
