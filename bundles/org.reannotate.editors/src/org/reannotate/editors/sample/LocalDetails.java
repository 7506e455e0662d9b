package org.reannotate.editors.sample;

import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;

import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Widget;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.editors.sample.details.DetailsSaver;
import org.reannotate.editors.sample.reading.FactsReader;
import org.reannotate.editors.sample.reading.SampleFacts;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.thread.UiThread;

/**
 * The details of the sample that is looked at, as the person at the keyboard has made them: shown while they are being
 * saved, and replaced by what is stored when that was read after the last save, whether it was accepted or not. UI
 * thread only.
 */
final class LocalDetails {

	private final DatasetSession session;
	private final FactsReader facts;
	private final Widget widget;
	private final IntConsumer saved;
	private int shown = -1;
	private @Nullable SampleDetails mine;
	private int saving;

	/** @param saved is told the sample whose details must be read again */
	LocalDetails(DatasetSession session, FactsReader facts, Widget widget, IntConsumer saved) {
		this.session = session;
		this.facts = facts;
		this.widget = widget;
		this.saved = saved;
	}

	/** What is known about a sample, or null while it is being read. */
	@Nullable
	SampleDetails of(int sampleId) {
		if (sampleId == shown && saving <= 0 && facts.isCurrent(sampleId)) {
			forget();
		}
		SampleDetails local = sampleId == shown ? mine : null;
		SampleFacts known = facts.get(sampleId);
		return local != null ? local : known == null ? null : known.details();
	}

	/** Another sample is shown: what is stored counts again. */
	void forget() {
		shown = -1;
		mine = null;
		saving = 0;
	}

	/** Makes a change and saves it as an undoable step; does nothing while the details are being read. */
	void change(int sampleId, String step, UnaryOperator<SampleDetails> change) {
		SampleDetails before = of(sampleId);
		SampleDetails after = before == null ? null : change.apply(before);
		if (before == null || after == null || after.equals(before)) {
			return;
		}
		shown = sampleId;
		mine = after;
		saving++;
		DetailsSaver.save(session, step, before, after).addJobChangeListener(new JobChangeAdapter() {
			@Override
			public void done(@Nullable IJobChangeEvent event) {
				facts.forget(sampleId);
				UiThread.run(widget, () -> through(sampleId));
			}
		});
	}

	private void through(int sampleId) {
		if (sampleId == shown) {
			saving--;
		}
		saved.accept(sampleId);
	}
}
