package org.reannotate.views.training;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.services.IServiceLocator;
import org.reannotate.audit.training.TrainingService;
import org.reannotate.ui.session.DatasetSession;

/** Ends trainings of this workbench; those of other programs are theirs. UI thread only. */
final class Stopping {

	private final IServiceLocator site;

	Stopping(IServiceLocator site) {
		this.site = site;
	}

	/** Whether this workbench trains on a dataset. */
	boolean possible(DatasetSession session) {
		TrainingService service = service();
		return service != null && service.running(session.store()) != null;
	}

	/** Asks the training of a dataset to end; it does so after a moment. */
	void stop(DatasetSession session) {
		TrainingService service = service();
		if (service != null) {
			service.stop(session.store());
		}
	}

	private @Nullable TrainingService service() {
		return site.getService(TrainingService.class);
	}
}
