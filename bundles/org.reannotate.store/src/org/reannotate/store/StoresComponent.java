package org.reannotate.store;

import java.nio.file.Path;
import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.reannotate.core.dataset.DatasetException;
import org.reannotate.core.dataset.DatasetFile;
import org.reannotate.core.dataset.DatasetStore;
import org.reannotate.core.dataset.DatasetStores;
import org.reannotate.store.internal.DatasetFolder;

/** Datasets in folders, with H2 inside. Outside OSGi: {@code new StoresComponent()}. */
@Component(service = DatasetStores.class)
public final class StoresComponent implements DatasetStores {

	@Override
	public DatasetStore create(Path datasetFolder, String name, List<Path> imageRoots) throws DatasetException {
		return DatasetFolder.create(datasetFolder.toAbsolutePath().normalize(), name, imageRoots);
	}

	@Override
	public DatasetStore open(Path datasetFolder) throws DatasetException {
		return DatasetFolder.open(datasetFolder.toAbsolutePath().normalize());
	}

	@Override
	public boolean isDataset(Path datasetFolder) {
		return DatasetFile.isIn(datasetFolder);
	}
}
