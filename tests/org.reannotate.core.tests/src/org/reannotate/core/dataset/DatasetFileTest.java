package org.reannotate.core.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatasetFileTest {

	private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
	private static final String OPEN = "<reannotate:Dataset xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
			+ " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" xmlns:reannotate=\"http://reannotate.org/model/1\"";
	private static final String EMBEDDED = "<imageRoots>images</imageRoots><store xsi:type=\"reannotate:EmbeddedStore\"/>";
	private static final String GOOD = HEAD + OPEN + " id=\"a-1\" name=\"n\">" + EMBEDDED + "</reannotate:Dataset>";

	@TempDir
	Path folder;

	private DatasetPointer read(String xml) throws IOException, DatasetException {
		Files.writeString(folder.resolve(DatasetFile.NAME), xml);
		return DatasetFile.read(folder);
	}

	private void assertRefused(String xml) {
		DatasetException e = assertThrows(DatasetException.class, () -> read(xml));
		assertTrue(e.getMessage().contains(folder.resolve(DatasetFile.NAME).toString()), e.getMessage());
	}

	@Test
	void readsWhatItWrote() throws DatasetException {
		var pointer = new DatasetPointer("0-1", "Räume \"<&>\" \u2603", List.of(".", "./a b", "/data/x:y"),
				new StoreLocation.Embedded());

		DatasetFile.write(folder, pointer);

		assertEquals(pointer, DatasetFile.read(folder));
		assertTrue(DatasetFile.isIn(folder));
	}

	@Test
	void readsAServerWithoutCredentials() throws Exception {
		var server = new StoreLocation.Server("db.example.org", 5433, "scenes");
		DatasetFile.write(folder, new DatasetPointer("0-1", "n", List.of("."), server));

		assertEquals(server, DatasetFile.read(folder).store());
		assertFalse(Files.readString(folder.resolve(DatasetFile.NAME)).contains("jdbc"));
	}

	@Test
	void readsAFileWrittenByHand() throws Exception {
		assertEquals(new DatasetPointer("a-1", "n", List.of("images"), new StoreLocation.Embedded()), read(GOOD));
	}

	@Test
	void saysWhereThereIsNoDataset() {
		DatasetException e = assertThrows(DatasetException.class, () -> DatasetFile.read(folder));

		assertTrue(e.getMessage().contains("no dataset in " + folder), e.getMessage());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "not xml", "<x/>", HEAD, GOOD + GOOD })
	void refusesWhatIsNotADataset(String xml) {
		assertRefused(xml);
	}

	@Test
	void refusesADocumentTypeEvenWhenItsEntityIsHarmless() {
		assertRefused(GOOD.replace(HEAD, HEAD + "<!DOCTYPE d [<!ENTITY e \"n\">]>").replace("name=\"n\"", "name=\"&e;\""));
	}

	@Test
	void refusesAnExternalEntity() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
		assertRefused(GOOD.replace(HEAD, HEAD + "<!DOCTYPE d [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]>")
				.replace("<imageRoots>images<", "<imageRoots>&e;<"));
	}

	@Test
	void refusesEntitiesThatGrow() {
		String bomb = "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;\">]>";
		assertRefused(GOOD.replace(HEAD, HEAD + bomb).replace("name=\"n\"", "name=\"&c;\""));
	}

	@Test
	void asksNoServerForADocumentTypeASchemaOrAReference() throws Exception {
		try (ServerSocket server = new ServerSocket(0)) {
			String url = "http://localhost:" + server.getLocalPort() + "/x";
			assertRefused(GOOD.replace(HEAD, HEAD + "<!DOCTYPE d SYSTEM \"" + url + "\">"));
			assertRefused(HEAD + OPEN.replace("http://reannotate.org/model/1", url)
					+ " xsi:schemaLocation=\"" + url + " " + url + "\" id=\"a\" name=\"n\">" + EMBEDDED
					+ "</reannotate:Dataset>");
			assertRefused(GOOD.replace("<store xsi:type=\"reannotate:EmbeddedStore\"/>",
					"<store xsi:type=\"reannotate:EmbeddedStore\" href=\"" + url + "#/\"/>"));
			server.setSoTimeout(200);
			assertThrows(SocketTimeoutException.class, server::accept);
		}
	}

	@Test
	void refusesAReferenceToAnotherFile() throws IOException {
		Files.writeString(folder.resolve("other.xmi"),
				HEAD + "<reannotate:EmbeddedStore xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\""
						+ " xmlns:reannotate=\"http://reannotate.org/model/1\"/>");
		assertRefused(GOOD.replace("<store xsi:type=\"reannotate:EmbeddedStore\"/>", "<store href=\"other.xmi#/\"/>"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "jdbc:h2:mem:x;INIT=RUNSCRIPT FROM 'x'", "host;INIT=RUNSCRIPT", "host/db?socketFactory=x",
			"host:5432", "a b", "", "//host", "-host" })
	void refusesAHostThatIsMoreThanAHost(String host) {
		assertRefused(server(host, "5432", "d"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "d?socketFactory=org.springframework", "d;TRACE_LEVEL_FILE=3", "../d", "", "d d" })
	void refusesADatabaseThatIsMoreThanAName(String database) {
		assertRefused(server("host", "5432", database));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "65536", "x", "99999999999" })
	void refusesAPortThatIsNone(String port) {
		assertRefused(server("host", port, "d"));
	}

	private static String server(String host, String port, String database) {
		return GOOD.replace("<store xsi:type=\"reannotate:EmbeddedStore\"/>", "<store xsi:type=\"reannotate:ServerStore\" host=\""
				+ host + "\" port=\"" + port + "\" database=\"" + database + "\"/>");
	}

	@ParameterizedTest
	@ValueSource(strings = { "url=\"jdbc:h2:mem:x\"", "password=\"x\"", "user=\"x\"" })
	void refusesAttributesThatThePointerDoesNotHave(String attribute) {
		assertRefused(GOOD.replace("name=\"n\"", "name=\"n\" " + attribute));
		assertRefused(GOOD.replace("EmbeddedStore\"", "EmbeddedStore\" " + attribute));
	}

	@ParameterizedTest
	@ValueSource(strings = { "http://example.org/images", "file:/etc", "jdbc:h2:x", " " })
	void refusesAnImageFolderThatIsNoPath(String root) {
		assertRefused(GOOD.replace(">images<", ">" + root + "<"));
	}

	@Test
	void refusesAMissingStoreNameOrImageFolder() {
		assertRefused(GOOD.replace("<store xsi:type=\"reannotate:EmbeddedStore\"/>", ""));
		assertRefused(GOOD.replace("name=\"n\"", ""));
		assertRefused(GOOD.replace("<imageRoots>images</imageRoots>", ""));
		assertRefused(GOOD.replace("id=\"a-1\"", "id=\"../../x\""));
	}

	@Test
	void refusesAnotherObjectOfTheModel() {
		assertRefused(HEAD + OPEN.replace("Dataset", "Category") + " name=\"n\"/>");
	}

	@Test
	void refusesAFileThatIsTooLarge() {
		assertRefused(GOOD.replace("</reannotate:Dataset>", " ".repeat(70_000) + "</reannotate:Dataset>"));
	}

	@Test
	void leavesNoPartialFileBehind() throws Exception {
		DatasetFile.write(folder, new DatasetPointer("0-1", "n", List.of("."), new StoreLocation.Embedded()));

		try (var files = Files.list(folder)) {
			assertEquals(List.of(folder.resolve(DatasetFile.NAME)), files.toList());
		}
	}

	@Test
	void writesNothingThatItWouldNotRead() {
		var pointer = new DatasetPointer("0-1", "n", List.of("."), new StoreLocation.Server("h;x", 1, "d"));

		assertThrows(DatasetException.class, () -> DatasetFile.write(folder, pointer));
		assertFalse(DatasetFile.isIn(folder));
	}
}
