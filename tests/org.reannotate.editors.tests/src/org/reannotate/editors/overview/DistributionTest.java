package org.reannotate.editors.overview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.reannotate.core.importing.Split;
import org.reannotate.core.query.SampleColumns;
import org.reannotate.core.query.SampleIndex;
import org.reannotate.core.taxonomy.CategoryRecord;
import org.reannotate.editors.overview.Distribution.Row;
import org.reannotate.editors.overview.DistributionLayout.Hit;

class DistributionTest {

	private final SampleIndex index;
	private final Distribution distribution;

	DistributionTest() {
		var columns = new SampleColumns(8);
		int[] labels = { 1, 1, 1, 1, 1, 1, 2, CategoryRecord.NONE };
		byte[] splits = { 0, 0, 0, 2, -1, -1, 0, 0 };
		for (int row = 0; row < columns.rows(); row++) {
			columns.ids[row] = row + 1;
			columns.category[row] = labels[row];
			columns.split[row] = splits[row];
		}
		index = SampleIndex.of(columns, new int[] { 0, 0, 1 });
		distribution = DistributionReader.read(index, List.of(record(2, "bar"), record(1, "zoo"), record(3, "empty")));
	}

	private static CategoryRecord record(int id, String name) {
		return new CategoryRecord(id, name, CategoryRecord.NONE, name, true, CategoryRecord.NONE);
	}

	@Test
	void listsCategoriesWithImagesLargestFirstInPartsBySplit() {
		assertEquals(List.of("zoo", "bar"), distribution.rows().stream().map(Row::name).toList());
		assertEquals(List.of(3, 1, 2), distribution.rows().get(0).counts());
		assertEquals(6, distribution.imbalance());
	}

	@Test
	void everyPartLeadsToItsImages() {
		Row zoo = distribution.rows().get(0);
		assertEquals(Set.of(Split.TEST), distribution.images(zoo, distribution.parts().get(1), index).filter().splits());
		assertArrayEquals(new int[] { 5, 6 },
				distribution.images(zoo, distribution.parts().get(2), index).within().ids());
	}

	@Test
	void aPointIsInThePartWhoseBarIsThere() {
		var layout = new DistributionLayout(distribution, 100, 60, 20, 20);
		assertEquals(new Hit(0, -1), layout.at(50, 25, 0));
		assertEquals(new Hit(0, 0), layout.at(101, 25, 0));
		assertEquals(new Hit(0, 2), layout.at(159, 25, 0));
		assertEquals(new Hit(1, -1), layout.at(159, 25, 20));
		assertEquals(null, layout.at(101, 5, 0), "the legend");
		assertEquals(null, layout.at(101, 90, 0), "below the last");
	}
}
