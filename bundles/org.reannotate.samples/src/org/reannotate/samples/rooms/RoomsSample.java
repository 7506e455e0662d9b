package org.reannotate.samples.rooms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.osgi.util.NLS;
import org.reannotate.samples.internal.plan.PlannedImage;
import org.reannotate.samples.internal.plan.SamplePlan;
import org.reannotate.samples.internal.rooms.Category;

/**
 * Draws the sample {@code rooms}: twelve kinds of room, some labels of which are wrong, some pictures of which show two
 * categories, and two categories of which (book store, video store) nobody can tell apart.
 *
 * <pre>
 * var summary = RoomsSample.generate(Path.of("rooms"), RoomsSample.DEFAULT_SEED, 100, SampleProgress.SILENT);
 * // rooms/book store/0042.jpg ...   folders are the labels as given
 * // rooms/truth.csv                 sample,true,also
 * // rooms/pairs.csv                 category_a,category_b
 * </pre>
 *
 * The same arguments give the same files, byte for byte, on the same Java runtime. Needs no display and no fonts: run it
 * with {@code -Djava.awt.headless=true} where a display may be set but not reachable.
 */
public final class RoomsSample {

	/** Name under which the sample is offered. */
	public static final String NAME = "rooms";

	public static final long DEFAULT_SEED = 1;
	public static final int DEFAULT_IMAGES_PER_CATEGORY = 100;

	/** With fewer than this a category could be left without an image by a wrong label. */
	public static final int LEAST_IMAGES_PER_CATEGORY = 2;
	public static final int MOST_IMAGES_PER_CATEGORY = 100_000;

	public static final String TRUTH_FILE = "truth.csv";
	public static final String PAIRS_FILE = "pairs.csv";

	private RoomsSample() {
	}

	/** The names of the categories, sorted. */
	public static List<String> categories() {
		return Category.labels();
	}

	/**
	 * Draws the sample into a folder. It is made beside its place and moved there when it is whole: after a failure, a
	 * cancel or a crash there is no half sample under the name.
	 *
	 * @param folder does not exist yet, or is empty; parents are created
	 * @param seed decides everything
	 * @param imagesPerCategory in [{@link #LEAST_IMAGES_PER_CATEGORY}, {@link #MOST_IMAGES_PER_CATEGORY}], counted by the
	 *        true category; wrong labels move some into other folders
	 * @throws SampleException when the folder is in use or cannot be written
	 * @throws CancellationException when the progress asked for it
	 * @throws IllegalArgumentException when the number of images is out of range
	 */
	public static RoomsSummary generate(Path folder, long seed, int imagesPerCategory, SampleProgress progress)
			throws SampleException {
		if (imagesPerCategory < LEAST_IMAGES_PER_CATEGORY || imagesPerCategory > MOST_IMAGES_PER_CATEGORY) {
			throw new IllegalArgumentException(NLS.bind(Messages.RoomsSample_size,
					new Object[] { LEAST_IMAGES_PER_CATEGORY, MOST_IMAGES_PER_CATEGORY, imagesPerCategory }));
		}
		Path target = folder.toAbsolutePath().normalize();
		refuseUsed(target);
		var plan = SamplePlan.of(seed, imagesPerCategory);
		try (var workshop = Workshop.beside(target)) {
			workshop.draw(plan, progress);
			workshop.publish();
		} catch (IOException | UncheckedIOException problem) {
			throw new SampleException(NLS.bind(Messages.RoomsSample_unwritable, target, reason(problem)), problem);
		}
		return summary(target, plan);
	}

	private static void refuseUsed(Path target) throws SampleException {
		if (!Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
			return;
		}
		if (!Files.isDirectory(target, LinkOption.NOFOLLOW_LINKS)) {
			throw new SampleException(NLS.bind(Messages.RoomsSample_noFolder, target));
		}
		try (DirectoryStream<Path> content = Files.newDirectoryStream(target)) {
			if (content.iterator().hasNext()) {
				throw new SampleException(NLS.bind(Messages.RoomsSample_notEmpty, target));
			}
		} catch (IOException problem) {
			throw new SampleException(NLS.bind(Messages.RoomsSample_unreadable, target, reason(problem)), problem);
		}
	}

	private static String reason(Exception problem) {
		Throwable cause = problem instanceof UncheckedIOException ? problem.getCause() : problem;
		String reason = cause instanceof FileSystemException file ? file.getReason() : cause.getMessage();
		return reason == null ? cause.getClass().getSimpleName() : reason;
	}

	private static RoomsSummary summary(Path target, List<PlannedImage> plan) {
		int wrong = (int) plan.stream().filter(PlannedImage::isWrong).count();
		int shared = (int) plan.stream().filter(image -> image.also() != null).count();
		return new RoomsSummary(target, plan.size(), wrong, shared);
	}
}
