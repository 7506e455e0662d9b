package org.reannotate.core.dataset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.Resource.Diagnostic;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.reannotate.core.internal.dataset.PointerModel;
import org.reannotate.core.internal.dataset.PointerResource;
import org.reannotate.model.Dataset;
import org.reannotate.protocol.words.ByteSize;
import org.reannotate.protocol.words.IoWords;

/**
 * The file {@code dataset.reannotate}, which may come from anybody: it is read without DTDs, external entities or
 * references to anything outside it, up to 64 KB, and every value is checked. It holds no JDBC URL and no credentials.
 */
public final class DatasetFile {

	/** Name of the file in the dataset's folder. */
	public static final String NAME = "dataset.reannotate";

	private static final int LARGEST = 64 * 1024;

	private DatasetFile() {
	}

	/** Returns whether a folder holds a dataset. */
	public static boolean isIn(Path folder) {
		return Files.isRegularFile(folder.resolve(NAME));
	}

	/**
	 * Reads the pointer of a dataset.
	 *
	 * @throws DatasetException when there is none, or it is not what it must be
	 */
	public static DatasetPointer read(Path folder) throws DatasetException {
		Path file = folder.resolve(NAME);
		byte[] bytes = bytes(file);
		Resource resource = new PointerResource();
		try {
			resource.load(new ByteArrayInputStream(bytes), PointerResource.LOAD_OPTIONS);
		} catch (IOException | RuntimeException e) {
			// EMF wraps what a parser refuses in checked and unchecked exceptions alike.
			throw refused(file, firstLine(e), e);
		}
		for (Diagnostic error : resource.getErrors()) {
			throw refused(file, error.getMessage(), null);
		}
		if (resource.getContents().size() != 1 || !(resource.getContents().get(0) instanceof Dataset dataset)) {
			throw refused(file, Messages.DatasetFile_notOneDataset, null);
		}
		return pointer(file, dataset);
	}

	private static DatasetPointer pointer(Path file, EObject dataset) throws DatasetException {
		try {
			return PointerModel.toPointer((Dataset) dataset);
		} catch (IllegalArgumentException e) {
			throw refused(file, String.valueOf(e.getMessage()), e);
		}
	}

	private static byte[] bytes(Path file) throws DatasetException {
		try (var in = Files.newInputStream(file)) {
			byte[] bytes = in.readNBytes(LARGEST + 1);
			if (bytes.length > LARGEST) {
				throw refused(file, NLS.bind(Messages.DatasetFile_tooLarge, ByteSize.of(LARGEST)), null);
			}
			return bytes;
		} catch (NoSuchFileException e) {
			throw new DatasetException(NLS.bind(Messages.DatasetFile_missing, file.getParent(), NAME), e);
		} catch (IOException e) {
			throw refused(file, IoWords.of(e), e);
		}
	}

	/** Writes the pointer of a dataset, all at once: a reader sees the old file or the new one. */
	public static void write(Path folder, DatasetPointer pointer) throws DatasetException {
		Path file = folder.resolve(NAME);
		try {
			Resource resource = new PointerResource();
			resource.getContents().add(PointerModel.toModel(pointer));
			ByteArrayOutputStream out = new ByteArrayOutputStream();
			resource.save(out, Map.of(XMLResource.OPTION_ENCODING, "UTF-8"));
			Path partial = Files.createTempFile(folder, ".dataset", ".partial");
			Files.write(partial, out.toByteArray());
			Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		} catch (IOException e) {
			throw new DatasetException(NLS.bind(Messages.DatasetFile_cannotWrite, file, IoWords.of(e)), e);
		} catch (IllegalArgumentException e) {
			throw new DatasetException(NLS.bind(Messages.DatasetFile_cannotDescribe, e.getMessage()), e);
		}
	}

	private static String firstLine(Exception e) {
		Throwable cause = e;
		while (cause.getCause() != null) {
			cause = cause.getCause();
		}
		return String.valueOf(cause.getMessage()).lines().findFirst().orElse("");
	}

	private static DatasetException refused(Path file, String why, @Nullable Exception e) {
		return new DatasetException(
				NLS.bind(Messages.DatasetFile_refused, file, why.endsWith(".") ? why : why + "."), e);
	}
}
