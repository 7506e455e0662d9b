package org.reannotate.launching.ui.device;

import java.util.Locale;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.model.ModelException;
import org.reannotate.core.model.ModelService;
import org.reannotate.protocol.rpc.EngineReport;

/** Starts the engine on a device, computes one small thing there and tells how it went. */
public final class ProbeJob extends Job {

	/** The family of these jobs. */
	public static final Object FAMILY = ProbeJob.class;

	private final ModelService models;
	private final int device;
	private final BiConsumer<Boolean, String> listener;

	/** @param listener is told, in the job's thread, whether the device can be used, and what was found or why not */
	public ProbeJob(ModelService models, int device, BiConsumer<Boolean, String> listener) {
		super(Messages.ProbeJob_name);
		this.models = models;
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
			listener.accept(true, words(models.probe(device, monitor)));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			listener.accept(false, Messages.ProbeJob_cancelled);
			return Status.CANCEL_STATUS;
		} catch (ModelException e) {
			// Shown where it was asked for: no dialog beside it.
			listener.accept(false, String.valueOf(e.getMessage()));
			return Status.OK_STATUS;
		}
	}

	private static String words(EngineReport report) {
		String seconds = String.format(Locale.ROOT, "%.1f", report.seconds());
		return NLS.bind(Messages.ProbeJob_works,
				new Object[] { report.engine(), report.version(), report.device(), report.threads(), seconds });
	}
}
