package org.reannotate.protocol.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;

class ReannotateHomeTest {

	@Test
	void isWhatTheVariableSays() {
		var home = ReannotateHome.of(Map.of("REANNOTATE_HOME", "/data/own", "HOME", "/home/a"), "/home/b");
		assertEquals(Path.of("/data/own"), home.root());
		assertEquals(Path.of("/data/own/cache/embeddings"), home.embeddings());
	}

	@Test
	void liesInTheEnvironmentsHomeNotInThatOfTheVirtualMachine() {
		assertEquals(Path.of("/home/a/.reannotate"), ReannotateHome.of(Map.of("HOME", "/home/a"), "/home/b").root());
	}

	@Test
	void takesTheVirtualMachinesHomeWhereTheEnvironmentHasNone() {
		var environment = Map.of("HOME", " ", "REANNOTATE_HOME", "");
		assertEquals(Path.of("/home/b/.reannotate"), ReannotateHome.of(environment, "/home/b").root());
	}
}
