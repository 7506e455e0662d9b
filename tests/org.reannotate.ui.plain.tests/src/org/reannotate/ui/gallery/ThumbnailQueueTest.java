package org.reannotate.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.ui.gallery.ThumbnailQueue.Picture;

class ThumbnailQueueTest {

	private final ThumbnailQueue queue = new ThumbnailQueue();
	private final List<String> done = new ArrayList<>();

	private static Picture picture(String name) {
		return new Picture(Path.of(name), 160, 120);
	}

	private void work(ThumbnailQueue.Source source) {
		queue.work(source, () -> false, (picture, stamp, pixels) -> done.add(picture.file().toString()),
				(picture, stamp, e) -> done.add(picture.file() + " failed: " + e.getMessage()));
	}

	private static Pixels pixels() {
		return new Pixels(1, 1, new byte[3]);
	}

	@Test
	void whatWasAskedForLastComesFirst() {
		queue.ask(picture("a"));
		queue.ask(picture("b"));
		work(picture -> pixels());
		assertEquals(List.of("b", "a"), done);
	}

	@Test
	void aDecoderThatStumblesFailsForOnePictureAndGoesOnWithTheOthers() {
		queue.ask(picture("a"));
		queue.ask(picture("odd"));
		work(picture -> {
			if (picture.file().endsWith("odd")) {
				throw new ArrayIndexOutOfBoundsException("-1");
			}
			return pixels();
		});
		assertEquals(List.of("odd failed: -1", "a"), done);
	}

	@Test
	void whatIsBeingLoadedIsAskedForAgainOnlyWhenItIsFinished() {
		queue.ask(picture("a"));
		work(picture -> {
			assertFalse(queue.ask(picture), "it is being loaded");
			throw new IllegalStateException("broken");
		});
		assertFalse(queue.ask(picture("a")), "it was not shown to have failed yet");
		queue.finished(picture("a"));
		assertTrue(queue.ask(picture("a")));
	}

	@Test
	void anotherSizeTakesThePlaceOfThePicturesThatWait() {
		queue.ask(picture("a"));
		queue.ask(new Picture(Path.of("b"), 320, 240));
		work(picture -> pixels());
		assertEquals(List.of("b"), done);
	}
}
