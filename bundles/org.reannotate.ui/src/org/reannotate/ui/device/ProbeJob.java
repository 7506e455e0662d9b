package org.reannotate.ui.device;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.core.model.engine.DeviceChoice;
import org.reannotate.core.model.engine.Engines;

/** Chooses engine and device as a training does, by computing one small thing there, and tells how it went. */
public final class ProbeJob extends Job {

	/** The family of these jobs. */
	public static final Object FAMILY = ProbeJob.class;

	private final Engines engines;
	private final ModelService models;
	private final @Nullable String engine;
	private final int device;
	private final Consumer<ProbeOutcome> listener;

	/**
	 * @param engine   null for the default
	 * @param listener is told, in the job's thread, whether anything can be used, and what was found or why not
	 */
	public ProbeJob(Engines engines, ModelService models, @Nullable String engine, int device,
			Consumer<ProbeOutcome> listener) {
		super(Messages.ProbeJob_name);
		this.engines = engines;
		this.models = models;
		this.engine = engine;
		this.device = device;
		this.listener = listener;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		try {
			engines.forget();
			DeviceChoice choice = tried(engines.choose(engine, device, monitor), monitor);
			listener.accept(new ProbeOutcome(choice, DeviceNames.sentences(choice)));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			listener.accept(new ProbeOutcome(null, Messages.ProbeJob_cancelled));
			return Status.CANCEL_STATUS;
		} catch (ModelException e) {
			// Shown where it was asked for: no dialog beside it.
			listener.accept(new ProbeOutcome(null, String.valueOf(e.getMessage())));
			return Status.OK_STATUS;
		}
	}

	/** Where there was nothing to choose from nothing was computed yet: it is now, as asked for. */
	private DeviceChoice tried(DeviceChoice choice, IProgressMonitor monitor) throws ModelException {
		if (choice.report() != null || !Engines.MXNET.equals(choice.engine())) {
			return choice;
		}
		return new DeviceChoice(choice.engine(), choice.device(), models.probe(choice.device(), monitor), choice.reasons());
	}
}
