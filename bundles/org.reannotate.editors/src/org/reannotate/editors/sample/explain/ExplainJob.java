package org.reannotate.editors.sample.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.audit.insight.Insights;
import org.reannotate.audit.insight.RunInsight;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.rpc.ExplainRequest;
import org.reannotate.protocol.rpc.ExplanationMethod;

/** Asks the run that speaks for the dataset about one image; what comes of it is told once, in the job. */
final class ExplainJob extends Job {

	/** The family of these jobs. */
	static final Object FAMILY = ExplainJob.class;

	private final DatasetStore store;
	private final Insights insights;
	private final ModelService models;
	private final ExplainSubject subject;
	private final List<Integer> categories;
	private final ExplanationMethod method;
	private final BiConsumer<ExplainJob, Explained> told;

	ExplainJob(DatasetStore store, Insights insights, ModelService models, ExplainSubject subject,
			List<Integer> categories, ExplanationMethod method, BiConsumer<ExplainJob, Explained> told) {
		super(NLS.bind(Messages.ExplainJob_name, Objects.requireNonNull(subject.image()).getFileName()));
		this.store = store;
		this.insights = insights;
		this.models = models;
		this.subject = subject;
		this.categories = List.copyOf(categories);
		this.method = method;
		this.told = told;
		setPriority(INTERACTIVE);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		try {
			told.accept(this, explain(monitor == null ? new NullProgressMonitor() : monitor));
			return Status.OK_STATUS;
		} catch (DatasetException | ModelException e) {
			// told beside the image, where the person asked; nothing is broken that a dialog would have to say
			told.accept(this, Explained.failed(e.getMessage()));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			told.accept(this, Explained.failed(Messages.ExplainJob_cancelled));
			return Status.CANCEL_STATUS;
		}
	}

	private Explained explain(IProgressMonitor monitor) throws DatasetException, ModelException {
		RunInsight run = insights.of(store);
		if (run == null) {
			return Explained.failed(Messages.ExplainJob_noRun);
		}
		List<List<Integer>> targets = new ArrayList<>();
		for (int category : categories) {
			List<Integer> columns = run.columns(category);
			if (columns.isEmpty()) {
				return Explained.failed(Messages.ExplainJob_unknownCategory);
			}
			targets.add(columns);
		}
		var request = new ExplainRequest(run.folder().toString(), subject.sampleId(), String.valueOf(subject.image()),
				targets, method);
		return Explained.shown(categories, models.explain(request, monitor), method);
	}
}
