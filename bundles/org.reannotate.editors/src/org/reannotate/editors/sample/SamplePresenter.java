package org.reannotate.editors.sample;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.services.IServiceLocator;
import org.reannotate.audit.insight.Insights;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.dataset.StoreEvent;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.decisions.DecisionRequest;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.sample.details.ChecklistModel;
import org.reannotate.editors.sample.objects.ObjectEdit;
import org.reannotate.editors.sample.objects.ObjectTool;
import org.reannotate.editors.sample.page.SampleHeading;
import org.reannotate.editors.sample.page.SampleNotice;
import org.reannotate.editors.sample.page.SamplePage;
import org.reannotate.editors.sample.palette.CategoryChips;
import org.reannotate.editors.sample.reading.FactsReader;
import org.reannotate.editors.sample.reading.ModelOpinion;
import org.reannotate.editors.sample.reading.OpinionReader;
import org.reannotate.editors.sample.reading.SampleFacts;
import org.reannotate.editors.sample.why.FindingWords;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.image.PictureState;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.LoadedSample;
import org.reannotate.ui.session.SessionFindings;
import org.reannotate.ui.session.SessionListener;
import org.reannotate.ui.thread.UiThread;

/**
 * Brings a sample of a dataset onto the page, from memory at once and from jobs as it is read, and keeps it current.
 * Knows what the person has seen. UI thread only, but for the notifications of the dataset.
 */
final class SamplePresenter {

	private static final int AHEAD = 4;
	/** What changes later than this after an image came up does not change the keys of its categories any more. */
	private static final long KEYS_SETTLE_MS = 400;
	/** A decision of somebody else counts as seen when it was on the screen so long. */
	private static final int SEEN_AFTER_MS = 1000;
	private static final int FILE_CHECK_MS = 2000;

	private final DatasetSession session;
	private final SamplePage page;
	private final ObjectEdit edit;
	private final FactsReader facts;
	private final OpinionReader opinions;
	private final PaletteSource palette;
	private final LocalDetails details;
	private final SessionListener listener = new Listener();
	private final Runnable fileCheck = this::checkFile;
	private SampleWalk walk;
	private boolean asked;
	private boolean closed;
	private String trouble = "";
	private long shownAt;
	private @Nullable List<Integer> plausible;
	private long seen;
	private long cameWith = -1;
	private List<Path> prefetched = List.of();

	/** @param touched is run when a gesture may have selected another object or changed the mode */
	SamplePresenter(DatasetSession session, IServiceLocator services, SamplePage page, ObjectEdit edit,
			Runnable touched) {
		this.session = session;
		this.page = page;
		this.edit = edit;
		this.walk = SampleWalk.of(SampleList.EMPTY, -1);
		this.facts = new FactsReader(session.store(), this::changed, this::failed);
		this.opinions = new OpinionReader(session.store(), services.getService(Insights.class), this::changed);
		this.palette = new PaletteSource(session);
		this.details = new LocalDetails(session, facts, page, this::saved);
		session.addListener(listener);
		page.canvas().addStateListener(this::pictureChanged);
		page.canvas().setTool(new ObjectTool(edit, this::objectName,
				(category, colours) -> CategoryChips.colour(category, session.taxonomy().colour(category), colours),
				touched));
		page.getDisplay().timerExec(FILE_CHECK_MS, fileCheck);
	}

	private void pictureChanged() {
		if (!closed) {
			LoadedSample sample = loaded();
			showNotice(sample);
			reportFile(sample);
		}
	}

	/** What is found out about the file is for all to know. */
	private void reportFile(@Nullable LoadedSample sample) {
		PictureState picture = page.canvas().state();
		if (sample == null || !Objects.equals(picture.file(), sample.image())) {
			return;
		}
		switch (picture.status()) {
		case GONE, DAMAGED -> session.files().failed(sample.record().id(), picture.detail());
		case SHOWN -> session.files().decoded(sample.record().id());
		case NONE, LOADING -> {
			// nothing is known yet
		}
		}
	}

	int sampleId() {
		return walk.sampleId();
	}

	/** The last decision about the sample that the person has seen, or that he is not to be asked. */
	long seen() {
		return seen;
	}

	/** The likeliest categories as they were when the image came up: keys do not change under the fingers. */
	List<Integer> plausible() {
		List<Integer> known = plausible;
		return known == null ? List.of() : known;
	}

	/** Shows another sample, or the same one again. */
	void show(SampleWalk newWalk) {
		page.notes().handOver();
		boolean other = newWalk.sampleId() != walk.sampleId();
		walk = newWalk;
		if (other) {
			plausible = null;
			trouble = "";
			SampleIndex index = session.store().index();
			int row = index.row(newWalk.sampleId());
			seen = row < 0 ? DecisionRequest.UNSEEN : index.lastDecision(row);
			cameWith = -1;
			details.forget();
			shownAt = System.nanoTime();
			edit.setObjects(List.of(), true);
		}
		int[] next = newWalk.likelyNext(AHEAD);
		session.samples().want(next);
		facts.want(newWalk.sampleId(), next);
		opinions.want(newWalk.sampleId(), next);
		update();
	}

	/** Makes a change to notes, ticks or objects: at once on the page, soon in the store, undoable. */
	void change(String step, UnaryOperator<SampleDetails> change) {
		details.change(walk.sampleId(), step, change);
		update();
	}

	private void saved(int sample) {
		if (!closed && sample == walk.sampleId()) {
			facts.want(sample, walk.likelyNext(AHEAD));
		}
	}

	/** Stops following the dataset. */
	void close() {
		page.notes().handOver();
		closed = true;
		session.removeListener(listener);
		page.getDisplay().timerExec(-1, fileCheck);
		if (!page.canvas().isDisposed()) {
			page.canvas().setTool(null);
		}
		facts.close();
		opinions.close();
	}

	private @Nullable LoadedSample loaded() {
		return session.samples().get(walk.sampleId());
	}

	private boolean asks() {
		SampleDetails known = details();
		return known != null && known.asked();
	}

	private @Nullable SampleDetails details() {
		return details.of(walk.sampleId());
	}

	/** Something more is known: the page shows it soon, once for any number of calls. Any thread. */
	private void changed() {
		synchronized (this) {
			if (asked) {
				return;
			}
			asked = true;
		}
		UiThread.run(page, () -> {
			synchronized (this) {
				asked = false;
			}
			if (!closed) {
				update();
			}
		});
	}

	private void failed(String message) {
		UiThread.run(page, () -> {
			trouble = message;
			changed();
		});
	}

	private void update() {
		LoadedSample sample = loaded();
		SampleRecord sampleRecord = sample == null ? null : sample.record();
		showImage(sample);
		page.header().show(SampleHeading.of(sampleRecord, session.taxonomy(), walk.onTheList() ? walk.position() : -1,
				walk.list().size(), walk.list().name(), asks()));
		look(sampleRecord);
		ModelOpinion opinion = opinions.get(walk.sampleId());
		settleKeys(opinion);
		showReasons(sampleRecord, opinion);
		showNotes(sampleRecord);
		showNotice(sample);
	}

	private void showImage(@Nullable LoadedSample sample) {
		if (sample == null) {
			if (session.store().index().row(walk.sampleId()) < 0) {
				page.canvas().showNothing(Messages.SampleEditor_unknown);
			} else if (page.canvas().state().file() != null) {
				page.canvas().showNothing("");
			}
			return;
		}
		Path file = sample.image();
		if (file == null) {
			page.canvas().showNothing(Messages.SampleEditor_outside);
		} else if (!file.equals(page.canvas().state().file())) {
			page.canvas().show(file);
		}
		prefetch();
	}

	private void prefetch() {
		List<Path> files = IntStream.of(walk.likelyNext(AHEAD)).mapToObj(session.samples()::peek)
				.filter(Objects::nonNull).map(LoadedSample::image).filter(Objects::nonNull).toList();
		if (!files.equals(prefetched)) {
			prefetched = files;
			page.canvas().prefetch(files);
		}
	}

	/** What is on the screen has been seen: what the person decides now, he decides knowing it. */
	private void look(@Nullable SampleRecord sample) {
		if (sample == null) {
			return;
		}
		long holds = sample.lastDecision();
		if (cameWith < 0) {
			cameWith = holds;
			seen = holds;
		} else if (seen != holds) {
			int id = walk.sampleId();
			page.getDisplay().timerExec(SEEN_AFTER_MS, () -> {
				SampleRecord now = closed || walk.sampleId() != id ? null : recordNow();
				if (now != null && now.lastDecision() == holds) {
					seen = holds;
				}
			});
		}
	}

	private @Nullable SampleRecord recordNow() {
		LoadedSample sample = session.samples().peek(walk.sampleId());
		return sample == null ? null : sample.record();
	}

	private void settleKeys(@Nullable ModelOpinion opinion) {
		if (plausible == null) {
			boolean late = System.nanoTime() - shownAt > KEYS_SETTLE_MS * 1_000_000;
			if (opinion != null || late) {
				plausible = opinion == null || late ? List.of()
						: opinion.top().stream().map(PlausibleCategory::categoryId).toList();
			}
		}
	}

	private void showReasons(@Nullable SampleRecord sample, @Nullable ModelOpinion opinion) {
		SessionFindings findings = session.findings();
		int id = walk.sampleId();
		List<String> sentences = FindingWords.of(findings.issueOf(id), findings.candidateOf(id), this::name);
		page.why().show(session, sentences, opinion, sample == null ? CategoryRecord.NONE : sample.category(),
				session.taxonomy().resolve(findings.suggestion(id)));
	}

	private void showNotes(@Nullable SampleRecord sample) {
		SampleFacts known = facts.get(walk.sampleId());
		SampleDetails now = details();
		if (now == null) {
			page.notes().showDetails(SampleDetails.none(walk.sampleId()));
		} else {
			page.notes().showDetails(now);
			edit.setObjects(now.objects(), false);
			if (edit.newCategory() < 0 && sample != null) {
				edit.setNewCategory(sample.category());
			}
			page.checklist().show(ChecklistModel.rows(categories(sample), facts.guide(), now.checks(), this::name));
		}
		page.notes().showDecisions(known == null ? List.of() : known.decisions(), this::name);
		showObjects();
	}

	private List<Integer> categories(@Nullable SampleRecord sample) {
		List<Integer> categories = new ArrayList<>();
		if (sample != null && sample.labelled()) {
			categories.add(sample.category());
			categories.addAll(sample.further());
		}
		int suggestion = session.taxonomy().resolve(session.findings().suggestion(walk.sampleId()));
		if (suggestion != CategoryRecord.NONE) {
			categories.add(suggestion);
		}
		return categories;
	}

	/** Shows which object is selected and which mode is set. */
	void showObjects() {
		page.objects().show(this::objectName);
		page.countObjects(edit.objects().size());
		page.tools().showMode(edit.mode());
		page.palette().setTitle(edit.selected() >= 0 ? Messages.SampleEditor_objectTitle : "");
		page.palette().setContent(palette.content(walk.sampleId(), recordNow(), plausible(),
				opinions.get(walk.sampleId()), edit));
		page.canvas().redraw();
	}

	private String name(int category) {
		return session.taxonomy().path(category);
	}

	private String objectName(int category) {
		return session.taxonomy().path(session.taxonomy().resolve(category));
	}

	private void showNotice(@Nullable LoadedSample sample) {
		page.notice().show(notice(sample));
	}

	private SampleNotice notice(@Nullable LoadedSample sample) {
		if (!trouble.isEmpty()) {
			return new SampleNotice(trouble, true);
		}
		SampleNotice ofFile = SampleNotice.ofFile(sample == null ? null : sample.record(), page.canvas().state());
		SampleFacts known = facts.get(walk.sampleId());
		List<Decision> decisions = known == null ? List.of() : known.decisions();
		SampleNotice ofOthers = cameWith < 0 ? SampleNotice.NONE
				: SampleNotice.ofOthers(cameWith, decisions, DecisionAuthor.name(), this::name);
		if (!ofOthers.text().isEmpty()) {
			return ofOthers;
		}
		if (!ofFile.text().isEmpty()) {
			return ofFile;
		}
		int chosen = decisions.isEmpty() ? CategoryRecord.NONE : decisions.get(decisions.size() - 1).to().category();
		return SampleNotice.ofCategory(session.taxonomy().category(chosen), this::name);
	}

	private void checkFile() {
		if (!closed && !page.isDisposed()) {
			if (page.isVisible()) {
				page.canvas().check();
			}
			page.getDisplay().timerExec(FILE_CHECK_MS, fileCheck);
		}
	}

	private final class Listener implements SessionListener {

		@Override
		public void storeChanged(StoreEvent event) {
			facts.changed(event);
			opinions.changed(event);
			UiThread.run(page, SamplePresenter.this::readAgain);
		}

		@Override
		public void reloaded() {
			changed();
		}

		@Override
		public void samplesRead() {
			changed();
		}
	}

	private void readAgain() {
		if (!closed) {
			int[] next = walk.likelyNext(AHEAD);
			session.samples().want(next);
			facts.want(walk.sampleId(), next);
			opinions.want(walk.sampleId(), next);
			changed();
		}
	}
}
