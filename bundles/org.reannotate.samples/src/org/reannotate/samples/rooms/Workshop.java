package org.reannotate.samples.rooms;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CancellationException;

import org.reannotate.samples.internal.plan.PlannedImage;
import org.reannotate.samples.internal.plan.TruthFiles;
import org.reannotate.samples.internal.random.SplitMix;
import org.reannotate.samples.internal.rooms.JpegWriter;
import org.reannotate.samples.internal.rooms.ScenePainter;

/** A hidden folder beside the target in which a sample is made; what was not published is gone after closing. */
final class Workshop implements AutoCloseable {

	private final Path target;
	private final Path folder;
	private final FileChannel lock;

	private Workshop(Path target, Path folder, FileChannel lock) {
		this.target = target;
		this.folder = folder;
		this.lock = lock;
	}

	static Workshop beside(Path target) throws IOException {
		Path parent = target.getParent();
		if (parent == null) {
			throw new IOException(Messages.Workshop_root);
		}
		Files.createDirectories(parent);
		String prefix = "." + target.getFileName() + ".partial-";
		Abandoned.delete(parent, prefix);
		Path folder = Files.createDirectory(parent.resolve(prefix + UUID.randomUUID()));
		return new Workshop(target, folder, Abandoned.lock(folder));
	}

	void draw(List<PlannedImage> plan, SampleProgress progress) throws IOException {
		try (var writer = new JpegWriter()) {
			for (PlannedImage image : plan) {
				Path file = folder.resolve(TruthFiles.path(image, plan.size()));
				Files.createDirectories(file.getParent());
				var picture = ScenePainter.paint(image.truth(), image.also(), image.seed());
				Files.write(file, writer.encode(picture, new SplitMix(image.seed()).between(0.78, 0.93)));
				if (!progress.drawn(image.number(), plan.size())) {
					throw new CancellationException(Messages.Workshop_cancelled);
				}
			}
		}
		Files.writeString(folder.resolve(RoomsSample.TRUTH_FILE), TruthFiles.truth(plan), StandardCharsets.UTF_8);
		Files.writeString(folder.resolve(RoomsSample.PAIRS_FILE), TruthFiles.pairs(), StandardCharsets.UTF_8);
	}

	/** Fails, and changes nothing, when somebody has put something under the name in the meantime. */
	void publish() throws IOException {
		lock.close();
		Abandoned.unlock(folder);
		Files.deleteIfExists(target);
		Files.move(folder, target, StandardCopyOption.ATOMIC_MOVE);
	}

	@Override
	public void close() throws IOException {
		lock.close();
		Abandoned.deleteTree(folder);
	}
}
