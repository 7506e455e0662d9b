package org.reannotate.application.commandline.dataset;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.terminal.Terminal;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.formats.importing.ImportRequest;
import org.reannotate.formats.importing.SplitLayout;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How a folder or table of images is read; the same options for {@code import} and {@code audit}. */
public final class SourceOptions {

	@Option(names = "--split-layout", paramLabel = "auto|yes|no", defaultValue = "auto", converter = LayoutName.class)
	private SplitLayout splitLayout = SplitLayout.AUTO;

	@Option(names = "--unlabelled", paramLabel = "DIR")
	private @Nullable Path unlabelled;

	@Option(names = "--images", paramLabel = "DIR")
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
					? NLS.bind(Messages.SourceOptions_dataset, source) : null;
		}
		return images != null && Files.isDirectory(file)
				? NLS.bind(Messages.SourceOptions_folder, source) : null;
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
