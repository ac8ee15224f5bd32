import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/**
 * Validates PDF files with veraPDF.
 *
 * <p>Arguments: [-f 2a,ua1] [-s] FILE... A "-" among the files reads names from standard input.
 * Without -f the flavours that a file claims are checked; -s prints no rule lines.
 *
 * <p>Exit: 0 every file passes every flavour, 1 a rule is broken or a file claims nothing, 2 a file
 * cannot be parsed, 64 the arguments make no sense.
 */
public class VeraCheck {
  private static int exit = 0;

  public static void main(String[] args) throws Exception {
    Logger.getLogger("").setLevel(Level.OFF);
    List<String> files = new ArrayList<>();
    List<PDFAFlavour> flavours = new ArrayList<>();
    boolean summary = false;
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("-f") && i + 1 < args.length) {
        for (String id : args[++i].split(",")) {
          PDFAFlavour flavour = PDFAFlavour.byFlavourId(id);
          if (flavour == PDFAFlavour.NO_FLAVOUR) usage("unknown flavour " + id);
          flavours.add(flavour);
        }
      } else if (args[i].equals("-s")) {
        summary = true;
      } else if (args[i].equals("-")) {
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.isEmpty())
            .forEach(files::add);
      } else {
        files.add(args[i]);
      }
    }
    if (files.isEmpty()) usage("no files");
    VeraGreenfieldFoundryProvider.initialise();
    for (String file : files) {
      try {
        List<PDFAFlavour> wanted = flavours.isEmpty() ? claims(file) : flavours;
        if (wanted.isEmpty()) {
          System.out.println("NONE no PDF/A or PDF/UA claim " + file);
          exit = Math.max(exit, 1);
        }
        for (PDFAFlavour flavour : wanted) check(file, flavour, summary);
      } catch (Exception | Error e) {
        System.out.println("ERR  " + file + " " + e);
        exit = 2;
      }
    }
    System.exit(exit);
  }

  private static void usage(String problem) {
    System.err.println("veracheck: " + problem + "; usage: [-f 2a,ua1] [-s] FILE...");
    System.exit(64);
  }

  private static List<PDFAFlavour> claims(String file) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file))) {
      return new ArrayList<>(parser.getFlavours());
    }
  }

  private static void check(String file, PDFAFlavour flavour, boolean summary) throws Exception {
    try (PDFAParser parser = Foundries.defaultInstance().createParser(new File(file), flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
      ValidationResult result = validator.validate(parser);
      String verdict = result.isCompliant() ? "PASS " : "FAIL ";
      System.out.println(
          verdict + flavour.getId() + " " + result.getTotalAssertions() + " checks " + file);
      if (!result.isCompliant()) exit = Math.max(exit, 1);
      if (summary) return;
      Map<String, List<TestAssertion>> failed = new TreeMap<>();
      for (TestAssertion test : result.getTestAssertions()) {
        if (test.getStatus() != TestAssertion.Status.FAILED) continue;
        String rule =
            test.getRuleId().getSpecification()
                + " "
                + test.getRuleId().getClause()
                + "-"
                + test.getRuleId().getTestNumber();
        failed.computeIfAbsent(rule, key -> new ArrayList<>()).add(test);
      }
      failed.forEach(
          (rule, all) -> {
            TestAssertion first = all.get(0);
            String message =
                first.getErrorMessage() != null ? first.getErrorMessage() : first.getMessage();
            System.out.println(
                "   " + rule + " x" + all.size() + ": " + message + " @ "
                    + first.getLocation().getContext());
          });
    }
  }
}
