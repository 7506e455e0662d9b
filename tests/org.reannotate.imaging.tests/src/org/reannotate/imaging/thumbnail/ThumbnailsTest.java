package org.reannotate.imaging.thumbnail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reannotate.imaging.decode.ImageDecoder;
import org.reannotate.imaging.decode.ImageException;
import org.reannotate.imaging.decode.Pixels;
import org.reannotate.imaging.testing.Encoded;
import org.reannotate.imaging.testing.Pictures;

class ThumbnailsTest {
	@TempDir
	Path folder;
	private Path image;
	private Path cache;
	private Thumbnails thumbnails;

	@BeforeEach
	void makeAnImage() throws Exception {
		image = Files.write(folder.resolve("a.jpg"), Encoded.jpeg(Pictures.scene(640, 480, 1), 0.9, false));
		cache = folder.resolve("cache");
		thumbnails = new Thumbnails(ImageDecoder.standard(), cache);
	}

	private List<Path> cached() throws Exception {
		try (var files = Files.walk(cache)) {
			return files.filter(Files::isRegularFile).toList();
		}
	}

	@Test
	void givesTheWholePictureInTheWantedSize() throws Exception {
		Pixels first = thumbnails.get(image, 160);
		assertEquals(160, first.width());
		assertEquals(120, first.height());
		Pixels fromDisk = thumbnails.get(image, 160);
		assertTrue(Pictures.difference(first, fromDisk) < 5);
	}

	@Test
	void makesAThumbnailOnce() throws Exception {
		byte[] first = thumbnails.jpeg(image, 160);
		Path kept = cached().get(0);
		Files.write(kept, Encoded.jpeg(Pictures.scene(8, 8, 2), 0.9, false));
		assertEquals(8, new Thumbnails(ImageDecoder.standard(), cache).get(image, 160).width());
		assertTrue(first.length > 0);
	}

	@Test
	void makesAnotherOneWhenTheFileChanges() throws Exception {
		thumbnails.get(image, 160);
		Files.write(image, Encoded.jpeg(Pictures.scene(480, 640, 1), 0.9, false));
		assertEquals(120, thumbnails.get(image, 160).width());
		byte[] other = Encoded.jpeg(Pictures.scene(480, 640, 7), 0.9, false);
		Pixels before = thumbnails.get(image, 160);
		Files.write(image, other);
		Files.setLastModifiedTime(image, FileTime.fromMillis(Files.getLastModifiedTime(image).toMillis() + 5000));
		assertTrue(Pictures.difference(before, thumbnails.get(image, 160)) > 10);
	}

	@Test
	void makesADamagedThumbnailAgain() throws Exception {
		thumbnails.get(image, 160);
		Files.write(cached().get(0), new byte[] { 1, 2, 3 });
		assertEquals(160, thumbnails.get(image, 160).width());
		assertEquals(160, ImageDecoder.standard().readHeader(cached().get(0)).width());
	}

	@Test
	void doesWithoutACacheThatCannotBeWritten() throws Exception {
		Path file = Files.write(folder.resolve("file"), new byte[1]);
		var uncached = new Thumbnails(ImageDecoder.standard(), file.resolve("below"));
		assertEquals(160, uncached.get(image, 160).width());
		assertArrayEquals(uncached.jpeg(image, 160), thumbnails.jpeg(image, 160));
	}

	@Test
	void reportsAnImageThatCannotBeReadAndForgetsIt() throws Exception {
		Path broken = Files.write(folder.resolve("b.jpg"), new byte[0]);
		assertEquals("empty file (0 bytes)", assertThrows(ImageException.class, () -> thumbnails.get(broken, 64)).reason());
		assertThrows(ImageException.class, () -> thumbnails.get(folder.resolve("none.jpg"), 64));
		Files.copy(image, broken, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
		assertEquals(64, thumbnails.get(broken, 64).width());
	}

	@Test
	void servesManyReadersOfOneFolderAtOnce() throws Exception {
		var threads = Executors.newFixedThreadPool(4);
		try {
			List<Callable<byte[]>> tasks = IntStream.range(0, 40).mapToObj(i -> (Callable<byte[]>) () -> new Thumbnails(
					ImageDecoder.standard(), cache).jpeg(image, 100 + i % 4)).toList();
			List<Future<byte[]>> results = threads.invokeAll(tasks);
			for (int i = 0; i < results.size(); i++) {
				assertArrayEquals(results.get(i % 4).get(), results.get(i).get());
			}
		} finally {
			threads.shutdownNow();
		}
		assertEquals(4, cached().size());
	}

	@Test
	void trimsTheOldestFirst() throws Exception {
		byte[] old = thumbnails.jpeg(image, 100);
		Files.setLastModifiedTime(cached().get(0), FileTime.fromMillis(0));
		byte[] recent = thumbnails.jpeg(image, 120);
		assertEquals(old.length, thumbnails.trim(recent.length));
		assertEquals(1, cached().size());
		assertEquals(recent.length, Files.size(cached().get(0)));
		assertEquals(0, thumbnails.trim(1 << 20));
	}
}
