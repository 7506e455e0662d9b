package org.reannotate.editors.blind;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;

/** Writes to the store, one after the other, and tells what came of it. */
final class BlindAnswering<T> extends Job {

	/** What is written. */
	@FunctionalInterface
	interface Writing<T> {
		T write() throws DatasetException;
	}

	/** Answers are written in the order in which they were given. */
	private static final ISchedulingRule IN_ORDER = new ISchedulingRule() {

		@Override
		public boolean contains(@Nullable ISchedulingRule rule) {
			return rule == this;
		}

		@Override
		public boolean isConflicting(@Nullable ISchedulingRule rule) {
			return rule == this;
		}
	};

	private final Writing<T> writing;
	private final Consumer<T> done;
	private final Consumer<String> failed;

	/**
	 * @param done   is told the result, in the job
	 * @param failed is told why it was not written, in the job
	 */
	BlindAnswering(Writing<T> writing, Consumer<T> done, Consumer<String> failed) {
		super(Messages.BlindAnswering_saving);
		this.writing = writing;
		this.done = done;
		this.failed = failed;
		setRule(IN_ORDER);
		setPriority(INTERACTIVE);
		setSystem(true);
	}

	@Override
	public boolean belongsTo(@Nullable Object family) {
		return family == BlindCheckEditor.FAMILY;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		try {
			done.accept(writing.write());
		} catch (DatasetException e) {
			failed.accept(String.valueOf(e.getMessage()));
		}
		return Status.OK_STATUS;
	}
}
