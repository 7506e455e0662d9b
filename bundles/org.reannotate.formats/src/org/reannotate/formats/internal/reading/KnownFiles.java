package org.reannotate.formats.internal.reading;

import java.nio.ByteBuffer;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.SampleRecord;
import org.reannotate.imaging.hash.ContentHash;

/**
 * Size, time and hashes of the files that a dataset knows, so that an unchanged file is not read again. About 70 bytes a
 * file: paths are kept as 64-bit hashes in an open-addressing table. Built before an import begins, because the store may
 * not be asked while it takes samples; afterwards read by many threads.
 */
public final class KnownFiles {
	private static final int SMALLEST = 1024;

	private int count;
	private long[] keys = new long[SMALLEST];
	private int[] slots = new int[SMALLEST * 2];
	private long[] sizes = new long[SMALLEST];
	private long[] times = new long[SMALLEST];
	private long[] hashes = new long[SMALLEST * 3];
	private int[] shapes = new int[SMALLEST * 2];
	private String[] formats = new String[SMALLEST];

	private KnownFiles() {
	}

	/** The readable files of a dataset; missing ones too, they may be back. */
	public static KnownFiles of(DatasetStore store) throws DatasetException {
		var known = new KnownFiles();
		store.forEachSample(known::add);
		return known;
	}

	private void add(SampleRecord sample) {
		if (sample.unreadable() != null || sample.contentHash().length() < ContentHash.LENGTH * 2) {
			return;
		}
		if (count == keys.length) {
			grow();
		}
		int at = count++;
		keys[at] = key(sample.root(), sample.path());
		sizes[at] = sample.size();
		times[at] = sample.modified();
		hashes[at * 3] = Long.parseUnsignedLong(sample.contentHash(), 0, 16, 16);
		hashes[at * 3 + 1] = Long.parseUnsignedLong(sample.contentHash(), 16, 32, 16);
		hashes[at * 3 + 2] = sample.perceptualHash();
		shapes[at * 2] = sample.width();
		shapes[at * 2 + 1] = sample.height();
		formats[at] = sample.format().intern();
		insert(at);
	}

	/** What is known of a path below an image root, or null. */
	@Nullable
	KnownFile find(int root, String path) {
		long key = key(root, path);
		for (int slot = first(key); slots[slot] != 0; slot = (slot + 1) % slots.length) {
			int at = slots[slot] - 1;
			if (keys[at] == key) {
				return new KnownFile(sizes[at], times[at], contentHash(at), hashes[at * 3 + 2], shapes[at * 2],
						shapes[at * 2 + 1], formats[at]);
			}
		}
		return null;
	}

	private byte[] contentHash(int at) {
		return ByteBuffer.allocate(ContentHash.LENGTH).putLong(hashes[at * 3]).putLong(hashes[at * 3 + 1]).array();
	}

	private void insert(int at) {
		int slot = first(keys[at]);
		while (slots[slot] != 0) {
			slot = (slot + 1) % slots.length;
		}
		slots[slot] = at + 1;
	}

	private int first(long key) {
		return (int) Long.remainderUnsigned(key, slots.length);
	}

	private void grow() {
		int capacity = keys.length * 2;
		keys = Arrays.copyOf(keys, capacity);
		sizes = Arrays.copyOf(sizes, capacity);
		times = Arrays.copyOf(times, capacity);
		hashes = Arrays.copyOf(hashes, capacity * 3);
		shapes = Arrays.copyOf(shapes, capacity * 2);
		formats = Arrays.copyOf(formats, capacity);
		slots = new int[capacity * 2];
		for (int at = 0; at < count; at++) {
			insert(at);
		}
	}

	/** FNV-1a over the characters, then mixed (MurmurHash3's finalizer). */
	private static long key(int root, String path) {
		long hash = 0xcbf29ce484222325L ^ root;
		for (int i = 0; i < path.length(); i++) {
			hash = (hash ^ path.charAt(i)) * 0x100000001b3L;
		}
		hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
		hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
		return hash ^ hash >>> 33;
	}
}
