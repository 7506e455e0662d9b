package org.reannotate.editors.sample;

import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Widget;
import org.eclipse.ui.services.IServiceLocator;
import org.reannotate.audit.insight.FreshImages;
import org.reannotate.audit.insight.Insights;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.editors.sample.reading.FactsReader;
import org.reannotate.editors.sample.reading.ModelOpinion;
import org.reannotate.editors.sample.reading.OpinionReader;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.SessionListener;
import org.reannotate.ui.thread.UiThread;

/**
 * What is read in jobs about the sample that is looked at and those that may be next; read again when the dataset
 * changes. Tells, on the UI thread, when more is known: once for any number of news. UI thread only.
 */
final class SampleReading {

	private final DatasetSession session;
	private final Widget page;
	private final Runnable more;
	private final FactsReader facts;
	private final OpinionReader opinions;
	private final SessionListener listener = new Listener();
	private SampleWalk walk = SampleWalk.of(SampleList.EMPTY, -1);
	private boolean told;
	private boolean closed;

	/**
	 * @param more   is run when something more is known
	 * @param failed is told why nothing can be read
	 */
	SampleReading(DatasetSession session, IServiceLocator services, Widget page, Runnable more,
			Consumer<String> failed) {
		this.session = session;
		this.page = page;
		this.more = more;
		this.facts = new FactsReader(session.store(), this::tell, message -> UiThread.run(page, () -> {
			if (!closed) {
				failed.accept(message);
			}
		}));
		this.opinions = new OpinionReader(session.store(), services.getService(Insights.class),
				services.getService(FreshImages.class), this::tell);
		session.addListener(listener);
	}

	/** What people noted and decided, and what is written about the categories. */
	FactsReader facts() {
		return facts;
	}

	/** What the model says about a sample, as far as it is known. */
	@Nullable
	ModelOpinion opinion(int sampleId) {
		return opinions.get(sampleId);
	}

	/** Reads all about the sample that is looked at now, then about those that may be next. */
	void want(SampleWalk newWalk) {
		walk = newWalk;
		int[] next = SamplePicture.next(newWalk);
		session.samples().want(next);
		facts.want(newWalk.sampleId(), next);
		opinions.want(newWalk.sampleId(), next);
	}

	/** Reads anew what people noted and decided, where it changed. */
	void wantFacts() {
		facts.want(walk.sampleId(), SamplePicture.next(walk));
	}

	void close() {
		closed = true;
		session.removeListener(listener);
		facts.close();
		opinions.close();
	}

	/** Something more is known. Any thread. */
	private void tell() {
		synchronized (this) {
			if (told) {
				return;
			}
			told = true;
		}
		UiThread.run(page, () -> {
			synchronized (this) {
				told = false;
			}
			if (!closed) {
				more.run();
			}
		});
	}

	private void readAgain() {
		if (!closed) {
			want(walk);
			tell();
		}
	}

	private final class Listener implements SessionListener {

		@Override
		public void storeChanged(StoreEvent event) {
			facts.changed(event);
			opinions.changed(event);
			UiThread.run(page, SampleReading.this::readAgain);
		}

		@Override
		public void reloaded() {
			tell();
		}

		@Override
		public void samplesRead() {
			tell();
		}
	}
}
