package org.reannotate.worker.internal.refit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.protocol.rpc.ErrorCode;
import org.reannotate.worker.internal.engine.WorkerException;

/** What is on loan stays open; of the others those asked last. */
class LoadedTest {

	private final List<String> closed = new ArrayList<>();
	private final Loaded<Integer, String> loaded = new Loaded<>(2, closed::add);

	private Loaded<Integer, String>.Loan borrow(int key) throws WorkerException {
		return loaded.borrow(key, () -> new String("n" + key));
	}

	private void ask(int key) throws WorkerException {
		borrow(key).close();
	}

	@Test
	void keepsThoseAskedLast() throws Exception {
		ask(1);
		ask(2);
		ask(1);
		ask(3);
		assertEquals(List.of("n2"), closed);
	}

	@Test
	void leavesOpenWhatIsOnLoanWhileOthersAreAsked() throws Exception {
		try (var loan = borrow(1)) {
			ask(2);
			ask(3);
			ask(4);
			assertEquals(List.of("n2", "n3"), closed);
			try (var again = borrow(1)) {
				assertSame(loan.network(), again.network());
			}
		}
		ask(5);
		ask(6);
		assertEquals(List.of("n2", "n3", "n4", "n1"), closed, "given back it is one like the others");
	}

	@Test
	void closesWhatComesBackToTooMany() throws Exception {
		var first = borrow(1);
		var second = borrow(2);
		var third = borrow(3);
		assertEquals(List.of(), closed);
		first.close();
		first.close();
		assertEquals(List.of("n1"), closed, "giving back twice is giving back once");
		second.close();
		third.close();
		assertEquals(List.of("n1"), closed);
	}

	@Test
	void loadsAnewWhatWasClosedOrFailed() throws Exception {
		String before;
		try (var loan = borrow(1)) {
			before = loan.network();
		}
		ask(2);
		ask(3);
		try (var loan = borrow(1)) {
			assertNotSame(before, loan.network());
		}
		assertThrows(WorkerException.class, () -> loaded.borrow(9, () -> {
			throw new WorkerException(ErrorCode.BACKBONE, "damaged");
		}));
		try (var loan = borrow(9)) {
			assertEquals("n9", loan.network());
		}
	}
}
