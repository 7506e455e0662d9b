package org.reannotate.editors.sample;

import java.util.List;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.services.IServiceLocator;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.core.decisions.Decision;
import org.reannotate.core.details.SampleDetails;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.core.findings.PlausibleCategory;
import org.reannotate.editors.sample.details.ChecklistModel;
import org.reannotate.editors.sample.explain.ExplainPresenter;
import org.reannotate.editors.sample.explain.ExplainSubject;
import org.reannotate.editors.sample.objects.ObjectEdit;
import org.reannotate.editors.sample.objects.ObjectTool;
import org.reannotate.editors.sample.page.SampleHeading;
import org.reannotate.editors.sample.page.SampleNotice;
import org.reannotate.editors.sample.page.SamplePage;
import org.reannotate.editors.sample.palette.CategoryChips;
import org.reannotate.editors.sample.reading.ModelOpinion;
import org.reannotate.editors.sample.reading.SampleFacts;
import org.reannotate.editors.sample.why.FindingWords;
import org.reannotate.ui.decisions.DecisionAuthor;
import org.reannotate.ui.review.SampleList;
import org.reannotate.ui.session.DatasetSession;
import org.reannotate.ui.session.LoadedSample;
import org.reannotate.ui.session.SessionFindings;

/**
 * Brings a sample of a dataset onto the page, from memory at once and from jobs as it is read, and keeps it current.
 * Knows what the person has seen. UI thread only, but for the notifications of the dataset.
 */
final class SamplePresenter {

	private final DatasetSession session;
	private final SamplePage page;
	private final ObjectEdit edit;
	private final SampleReading reading;
	private final PaletteSource palette;
	private final LocalDetails details;
	private final SamplePicture picture;
	private final SeenDecision seen;
	private final ExplainPresenter explain;
	private final KeysInPlace keys = new KeysInPlace();
	private SampleWalk walk;
	private boolean closed;
	private String trouble = "";

	/** @param touched is run when a gesture may have selected another object or changed the mode */
	SamplePresenter(DatasetSession session, IServiceLocator services, SamplePage page, ObjectEdit edit,
			Runnable touched) {
		this.session = session;
		this.page = page;
		this.edit = edit;
		this.walk = SampleWalk.of(SampleList.EMPTY, -1);
		this.reading = new SampleReading(session, services, page, this::update, this::failed);
		this.palette = new PaletteSource(session);
		this.picture = new SamplePicture(session, page.canvas());
		this.seen = new SeenDecision(page.getDisplay(), () -> closed ? null : recordNow());
		this.details = new LocalDetails(session, reading.facts(), page, this::saved);
		page.canvas().addStateListener(this::pictureChanged);
		this.explain = new ExplainPresenter(session, services, page.explain(), page.canvases(), new ObjectTool(edit,
				this::objectName,
				(category, colours) -> CategoryChips.colour(category, session.taxonomy().colour(category), colours),
				touched));
	}

	private void pictureChanged() {
		if (!closed) {
			LoadedSample sample = loaded();
			showNotice(sample);
			picture.report(sample);
		}
	}

	int sampleId() {
		return walk.sampleId();
	}

	/** The last decision about the sample that the person has seen, or that he is not to be asked. */
	long seen() {
		return seen.seen();
	}

	/** The likeliest categories as they were when the image came up: keys do not change under the fingers. */
	List<Integer> plausible() {
		return keys.plausible();
	}

	/** Shows another sample, or the same one again. */
	void show(SampleWalk newWalk) {
		page.notes().handOver();
		boolean other = newWalk.sampleId() != walk.sampleId();
		walk = newWalk;
		if (other) {
			keys.begin();
			trouble = "";
			seen.begin(session.store().index(), newWalk.sampleId());
			details.forget();
			edit.setObjects(List.of(), true);
		}
		reading.want(newWalk);
		update();
	}

	/** Makes a change to notes, ticks or objects: at once on the page, soon in the store, undoable. */
	void change(String step, UnaryOperator<SampleDetails> change) {
		details.change(walk.sampleId(), step, change);
		update();
	}

	private void saved(int sample) {
		if (!closed && sample == walk.sampleId()) {
			reading.wantFacts();
		}
	}

	/** Stops following the dataset. */
	void close() {
		page.notes().handOver();
		closed = true;
		picture.close();
		explain.close();
		reading.close();
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

	private void failed(String message) {
		trouble = message;
		update();
	}

	private void update() {
		LoadedSample sample = loaded();
		SampleRecord sampleRecord = sample == null ? null : sample.record();
		picture.show(walk, sample);
		page.header().show(SampleHeading.of(sampleRecord, session.taxonomy(), walk.onTheList() ? walk.position() : -1,
				walk.list().size(), walk.list().name(), asks()));
		seen.look(sampleRecord);
		ModelOpinion opinion = reading.opinion(walk.sampleId());
		keys.settle(opinion);
		showReasons(sampleRecord, opinion);
		showNotes(sampleRecord);
		showNotice(sample);
		explain.show(subject(sample, opinion));
	}

	private ExplainSubject subject(@Nullable LoadedSample sample, @Nullable ModelOpinion opinion) {
		return sample == null ? ExplainSubject.NONE
				: new ExplainSubject(walk.sampleId(), sample.image(), sample.record().category(), suggestion(),
						opinion == null ? List.of() : opinion.top().stream().map(PlausibleCategory::categoryId).toList());
	}

	private int suggestion() {
		return session.findings().suggestions(session.taxonomy(), walk.list().listed()).category(walk.sampleId());
	}

	private @Nullable SampleRecord recordNow() {
		LoadedSample sample = session.samples().peek(walk.sampleId());
		return sample == null ? null : sample.record();
	}

	private void showReasons(@Nullable SampleRecord sample, @Nullable ModelOpinion opinion) {
		SessionFindings findings = session.findings();
		int id = walk.sampleId();
		List<String> sentences = FindingWords.of(findings.issueOf(id), findings.candidateOf(id), this::name);
		page.why().show(session, sentences, opinion, sample == null ? CategoryRecord.NONE : sample.category(), suggestion());
	}

	private void showNotes(@Nullable SampleRecord sample) {
		SampleFacts known = reading.facts().get(walk.sampleId());
		SampleDetails now = details();
		if (now == null) {
			page.notes().showDetails(SampleDetails.none(walk.sampleId()));
		} else {
			page.notes().showDetails(now);
			edit.setObjects(now.objects(), false);
			if (edit.newCategory() < 0 && sample != null) {
				edit.setNewCategory(sample.category());
			}
			page.checklist().show(ChecklistModel.rows(ChecklistModel.categories(sample, suggestion()), reading.facts().guide(), now.checks(), this::name));
		}
		page.notes().showDecisions(known == null ? List.of() : known.decisions(), this::name);
		showObjects();
	}

	/** Shows which object is selected and which mode is set. */
	void showObjects() {
		page.objects().show(this::objectName);
		page.countObjects(edit.objects().size());
		page.tools().showMode(edit.mode());
		page.palette().setTitle(edit.selected() >= 0 ? Messages.SampleEditor_objectTitle : "");
		page.palette().setContent(palette.content(walk.sampleId(), recordNow(), suggestion(), plausible(),
				reading.opinion(walk.sampleId()), edit));
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
		SampleFacts known = reading.facts().get(walk.sampleId());
		List<Decision> decisions = known == null ? List.of() : known.decisions();
		int chosen = decisions.isEmpty() ? CategoryRecord.NONE : decisions.get(decisions.size() - 1).to().category();
		return SampleNotice.first(new SampleNotice(trouble, true), seen.cameWith() < 0 ? SampleNotice.NONE
				: SampleNotice.ofOthers(seen.cameWith(), decisions, DecisionAuthor.name(), this::name),
				SampleNotice.ofFile(sample == null ? null : sample.record(), page.canvas().state()),
				SampleNotice.ofCategory(session.taxonomy().category(chosen), this::name));
	}
}
