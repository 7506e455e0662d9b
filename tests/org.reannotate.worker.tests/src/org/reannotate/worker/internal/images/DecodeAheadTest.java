package org.reannotate.worker.internal.images;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.reannotate.imaging.decode.ImageException;

class DecodeAheadTest {

	private static final int GONE = 13;

	private final ExecutorService threads = DecodeThreads.start(3);
	private final AtomicInteger reads = new AtomicInteger();
	private final AtomicInteger finished = new AtomicInteger();
	private final Unreadable unreadable = new Unreadable();

	/** Pictures of two by two pixels in the colour of their row's number; one is gone. */
	private final Pictures pictures = new Pictures() {

		@Override
		public int rows() {
			return 100;
		}

		@Override
		public int width() {
			return 2;
		}

		@Override
		public int height() {
			return 2;
		}

		@Override
		public byte[] read(int row) throws ImageException {
			reads.incrementAndGet();
			if (row == GONE) {
				throw new ImageException(Path.of("x"), "not found", "Look for it.");
			}
			byte[] rgb = new byte[12];
			java.util.Arrays.fill(rgb, (byte) row);
			return rgb;
		}
	};
	private final PictureWriter writer = (row, rgb, planar) -> {
		for (int i = 0; i < planar.length; i++) {
			planar[i] = rgb[i];
		}
		finished.incrementAndGet();
	};

	@AfterEach
	void stop() {
		threads.shutdownNow();
	}

	@Test
	void givesBatchesInTheOrderAskedFor() {
		int[] order = IntStream.range(0, 100).map(i -> 99 - i).filter(r -> r != GONE).toArray();
		var rows = new ArrayList<Integer>();
		try (var batches = new DecodeAhead(pictures, order, writer, new BatchBuffers(7, 2, 2), threads, unreadable)) {
			Batch batch;
			while ((batch = batches.next()) != null) {
				for (int i = 0; i < batch.size(); i++) {
					rows.add(batch.rows()[i]);
					assertEquals(batch.rows()[i], batch.data(i, i + 1).get(11));
				}
			}
		}
		assertArrayEquals(order, rows.stream().mapToInt(Integer::intValue).toArray());
	}

	@Test
	void marksARowThatCannotBeReadAndGoesOn() {
		try (var batches = new DecodeAhead(pictures, new int[] { 12, GONE, 14 }, writer, new BatchBuffers(3, 2, 2), threads,
				unreadable)) {
			Batch batch = batches.next();
			assertArrayEquals(new boolean[] { true, false, true }, batch.readable());
			assertEquals(0, batch.data(1, 2).get(0));
			assertEquals(14, batch.data(2, 3).get(0));
		}
		assertTrue(unreadable.contains(GONE));
		assertFalse(unreadable.contains(12));
	}

	@Test
	void runsNoFurtherAheadThanItsBuffers() {
		int[] order = IntStream.range(20, 100).toArray();
		try (var batches = new DecodeAhead(pictures, order, writer, new BatchBuffers(10, 2, 2), threads, unreadable)) {
			batches.next();
		}
		assertTrue(reads.get() <= 20, "read " + reads.get());
	}

	/** Rows below 40 are in memory: their batches are made when they are asked for, the others ahead. */
	@Test
	void makesWhatIsAtHandBetweenSteps() {
		var some = new Pictures() {
			@Override
			public int rows() {
				return pictures.rows();
			}

			@Override
			public int width() {
				return pictures.width();
			}

			@Override
			public int height() {
				return pictures.height();
			}

			@Override
			public byte[] read(int row) throws ImageException {
				return pictures.read(row);
			}

			@Override
			public boolean isAtHand(int row) {
				return row < 40;
			}
		};
		int[] order = IntStream.range(20, 80).toArray();
		var rows = new ArrayList<Integer>();
		try (var batches = new DecodeAhead(some, order, writer, new BatchBuffers(10, 2, 2), threads, unreadable)) {
			batches.makePicturesAtHandBetweenSteps();
			Batch batch;
			while ((batch = batches.next()) != null) {
				for (int i = 0; i < batch.size(); i++) {
					rows.add(batch.rows()[i]);
					assertEquals(batch.rows()[i], batch.data(i, i + 1).get(11));
				}
				if (rows.size() <= 20) {
					assertEquals(rows.size(), reads.get(), "nothing is made ahead");
				}
			}
		}
		assertArrayEquals(order, rows.stream().mapToInt(Integer::intValue).toArray());
	}

	/** The threads have other work for good. */
	@Test
	void theCallerMakesWhatNoThreadHasBegun() {
		var busy = new CountDownLatch(1);
		for (int i = 0; i < 8; i++) {
			threads.execute(() -> await(busy));
		}
		try (var batches = new DecodeAhead(pictures, new int[] { 20, 21, 22 }, writer, new BatchBuffers(3, 2, 2), threads,
				unreadable)) {
			assertEquals(22, batches.next().data(2, 3).get(0));
		} finally {
			busy.countDown();
		}
	}

	@Test
	void leavesNoThreadWritingIntoItsBuffersWhenClosed() {
		try (var batches = new DecodeAhead(pictures, IntStream.range(20, 100).toArray(), writer, new BatchBuffers(10, 2, 2),
				threads, unreadable)) {
			batches.next();
		}
		int atClose = finished.get();
		threads.shutdown();
		assertEquals(atClose, finished.get());
		assertEquals(reads.get(), finished.get());
	}

	@Test
	void closesNoSoonerThanAPictureThatIsBeingReadIsWritten() throws Exception {
		var reading = new CountDownLatch(1);
		var goOn = new CountDownLatch(1);
		PictureWriter slow = (row, rgb, planar) -> {
			if (row == 15) {
				reading.countDown();
				await(goOn);
			}
			writer.write(row, rgb, planar);
		};
		var batches = new DecodeAhead(pictures, IntStream.range(0, 20).toArray(), slow, new BatchBuffers(10, 2, 2), threads,
				unreadable);
		batches.next();
		await(reading);
		var close = CompletableFuture.runAsync(batches::close);
		assertThrows(TimeoutException.class, () -> close.get(200, TimeUnit.MILLISECONDS));
		int before = finished.get();
		goOn.countDown();
		close.get(20, TimeUnit.SECONDS);
		assertTrue(finished.get() > before);
	}

	private static void await(CountDownLatch latch) {
		try {
			assertTrue(latch.await(20, TimeUnit.SECONDS));
		} catch (InterruptedException e) {
			throw new IllegalStateException(e);
		}
	}

	@Test
	void keptPicturesAreReadOnceAsFarAsTheyFit() throws Exception {
		var kept = new KeptPictures(pictures, 3 * 12);
		for (int round = 0; round < 2; round++) {
			for (int row : List.of(0, 1, 2, 3)) {
				assertEquals(row, kept.read(row)[0]);
			}
		}
		assertEquals(5, reads.get());
	}
}
