package org.reannotate.ui.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.junit.jupiter.api.Test;

class AuditProgressTest {

	private final AtomicInteger told = new AtomicInteger();
	private final AuditProgress progress = new AuditProgress(told::incrementAndGet);

	@Test
	void followsWhatIsReportedAndTellsOncePerPercent() {
		SubMonitor work = SubMonitor.convert(progress.begin(new NullProgressMonitor()), 200);
		assertTrue(progress.isRunning());
		work.worked(84);
		assertEquals(0.42, progress.share(), 0.001);
		int before = told.get();
		SubMonitor half = work.split(1).setWorkRemaining(1000);
		for (int i = 0; i < 1000; i++) {
			half.worked(1);
		}
		assertTrue(told.get() - before <= 1, "half a per cent is no news");
	}

	@Test
	void isNeverDoneBeforeItEnds() {
		SubMonitor work = SubMonitor.convert(progress.begin(new NullProgressMonitor()), 10);
		work.worked(10);
		assertEquals(0.99, progress.share(), 1e-9);
		progress.end();
		assertFalse(progress.isRunning());
		assertEquals(0, progress.share());
	}
}
