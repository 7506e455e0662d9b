package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.reannotate.ui.decisions.Decisions;
import org.reannotate.ui.decisions.StoreOperation;
import org.reannotate.ui.session.DatasetSession;

/** The end of the workbench, up to the point of no return: the test is the last one to be asked, and says no. */
@ExtendWith(NoErrorsLogged.class)
class ExitTest {

	private final Workbench workbench;
	private final CountDownLatch disk = new CountDownLatch(1);
	private final AtomicBoolean asked = new AtomicBoolean();

	ExitTest() throws Exception {
		workbench = new Workbench();
	}

	@Test
	void theWorkbenchDoesNotEndBeforeWhatWasDecidedIsSaved() throws Exception {
		DrawnDataset dataset = DrawnDataset.create("exit", 2);
		try (DatasetSession session = DrawnDataset.sessions().acquire(dataset.folder())) {
			Decisions.run(session, new StoreOperation(session, "Slow", store -> awaitDisk(), store -> {
			}));
			Job waiting = Decisions.run(session, new StoreOperation(session, "Add",
					store -> store.ensureCategory("said last"), store -> {
					}));
			var refusing = new Refusing();
			PlatformUI.getWorkbench().addWorkbenchListener(refusing);
			try {
				workbench.page();
				PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().close());
				workbench.waitForShell("Progress Information");
				assertEquals(false, asked.get());
				workbench.screenshot("exit-waits");
				disk.countDown();
				workbench.waitFor("the end", asked::get);
				assertTrue(waiting.getResult() != null && waiting.getResult().isOK());
				assertTrue(session.store().categories().stream().anyMatch(category -> category.path().equals("said last")));
			} finally {
				disk.countDown();
				PlatformUI.getWorkbench().removeWorkbenchListener(refusing);
			}
		}
	}

	private void awaitDisk() {
		try {
			disk.await(1, TimeUnit.MINUTES);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private final class Refusing implements IWorkbenchListener {

		@Override
		public boolean preShutdown(IWorkbench ending, boolean forced) {
			asked.set(true);
			return forced;
		}

		@Override
		public void postShutdown(IWorkbench ended) {
			// the test is over by then
		}
	}
}
