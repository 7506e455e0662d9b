package org.reannotate.application.commandline.dataset;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.reannotate.application.commandline.terminal.Terminal;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.SplitLayout;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a folder or table of images is read; the same options for {@code import} and {@code audit}. */
public final class SourceOptions {

	@Option(names = "--split-layout", paramLabel = "auto|yes|no", defaultValue = "auto", converter = LayoutName.class,
			description = "Whether the top folders are splits (train, val or validation, test) instead of categories. auto:"
					+ " if all of them have such names (default).")
	private SplitLayout splitLayout = SplitLayout.AUTO;

	@Option(names = "--unlabelled", paramLabel = "DIR",
			description = "Folder of images that have no label yet, inside the source or elsewhere. A folder `_unlabelled`"
					+ " is always taken so.")
	private @Nullable Path unlabelled;

	@Option(names = "--images", paramLabel = "DIR",
			description = "For a .csv: the folder that its paths are relative to (default: the folder of the .csv).")
	private @Nullable Path images;

	/** The request for a source. */
	public ImportRequest request(Path source, Terminal terminal) {
		return ImportRequest.of(source).withSplitLayout(splitLayout).withUnlabelled(resolve(unlabelled, terminal))
				.withImages(resolve(images, terminal));
	}

	/**
	 * What makes no sense together with that source; {@code null} where all does.
	 *
	 * @param source   as it was written
	 * @param file     as it is meant
	 * @param imported whether the source's images are read; those of a dataset are not read anew
	 */
	public @Nullable String problem(Path source, Path file, boolean imported) {
		if (!imported) {
			return splitLayout != SplitLayout.AUTO || unlabelled != null || images != null
					? source + " is a dataset, whose images are not read anew; leave out --split-layout, --unlabelled and"
							+ " --images, or name the images"
					: null;
		}
		return images != null && Files.isDirectory(file)
				? "--images is for a .csv; " + source + " is a folder and holds its images itself" : null;
	}

	static final class LayoutName implements ITypeConverter<SplitLayout> {
		@Override
		public SplitLayout convert(String word) {
			try {
				return SplitLayout.of(word);
			} catch (DatasetException e) {
				throw new TypeConversionException(e.getMessage());
			}
		}
	}

	private static @Nullable Path resolve(@Nullable Path path, Terminal terminal) {
		return path == null ? null : terminal.resolve(path);
	}
}
