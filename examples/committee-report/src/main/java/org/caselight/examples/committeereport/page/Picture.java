package org.caselight.examples.committeereport.page;

import static com.google.common.base.Preconditions.checkArgument;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * An SVG element made fit to stand in a page beside others: its identifiers begin with the chart's,
 * it fetches nothing and runs nothing.
 */
final class Picture {
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** They would run, be fetched, or change what stands around the picture. */
  private static final ImmutableSet<String> REFUSED =
      ImmutableSet.of("script", "style", "foreignObject", "a", "iframe");

  private static final ImmutableSet<String> TEXT_ALTERNATIVES = ImmutableSet.of("title", "desc");
  private static final ImmutableSet<String> LISTS_OF_IDS =
      ImmutableSet.of("aria-labelledby", "aria-describedby");

  private static final Pattern URL = Pattern.compile("url\\(\\s*(['\"]?)([^'\")]*)");
  private static final Pattern ID_IN_LIST = Pattern.compile("\\S+");
  private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(?:px)?");

  private final String prefix;
  private final Document document;
  private final Element root;

  private Picture(String prefix, Document document) {
    this.prefix = prefix;
    this.document = document;
    this.root = document.getDocumentElement();
  }

  /**
   * Reads a picture.
   *
   * @param id the chart's identifier
   * @param svg the picture
   * @return the picture
   * @throws IllegalArgumentException if {@code svg} is not fit for a page
   */
  static Picture of(String id, String svg) {
    Picture picture = new Picture("chart." + id + ".", parsed(svg));
    checkArgument(
        SVG.equals(picture.root.getNamespaceURI()) && "svg".equals(picture.root.getNodeName()),
        "svg: must be an svg element of the namespace %s, was %s",
        SVG,
        picture.root.getNodeName());
    picture.mend(picture.root);
    picture.giveViewBox();
    return picture;
  }

  private static Document parsed(String svg) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setNamespaceAware(true);
      factory.setIgnoringComments(true);
      factory.setCoalescing(true);
      DocumentBuilder builder = factory.newDocumentBuilder();
      builder.setErrorHandler(new Throwing());
      return builder.parse(new InputSource(new StringReader(svg)));
    } catch (SAXException e) {
      throw new IllegalArgumentException("svg: must be well-formed, was not: " + e.getMessage(), e);
    } catch (ParserConfigurationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The JDK's own prints what is wrong to standard error. */
  private static final class Throwing implements ErrorHandler {
    @Override
    public void warning(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void error(SAXParseException e) throws SAXException {
      throw e;
    }

    @Override
    public void fatalError(SAXParseException e) throws SAXException {
      throw e;
    }
  }

  private void mend(Element element) {
    checkArgument(
        SVG.equals(element.getNamespaceURI()) && element.getPrefix() == null,
        "svg: must have elements of SVG only, was %s",
        element.getNodeName());
    checkArgument(
        !REFUSED.contains(element.getNodeName()),
        "svg: must have no %s element in a page",
        element.getNodeName());
    for (Attr attribute : attributes(element)) {
      mend(element, attribute);
    }
    for (Element child : children(element)) {
      mend(child);
    }
  }

  private void mend(Element element, Attr attribute) {
    String name = attribute.getName();
    String value = attribute.getValue();
    checkArgument(
        !name.toLowerCase(Locale.ROOT).startsWith("on"),
        "svg: must have no attribute that runs a script, was %s",
        name);
    if (name.equals("id")) {
      attribute.setValue(prefix + value);
    } else if (name.equals("href") || name.equals("xlink:href")) {
      checkArgument(
          value.startsWith("#") || value.startsWith("data:image/"),
          "svg: must refer to what is in it only, was %s",
          value);
      attribute.setValue(value.startsWith("#") ? "#" + prefix + value.substring(1) : value);
    } else if (LISTS_OF_IDS.contains(name)) {
      attribute.setValue(
          ID_IN_LIST
              .matcher(value)
              .replaceAll(id -> Matcher.quoteReplacement(prefix + id.group())));
    } else if (name.contains(":") && !name.startsWith("xml:") && !name.equals("xmlns:xlink")) {
      element.removeAttributeNode(attribute);
    } else {
      attribute.setValue(URL.matcher(value).replaceAll(this::ownReference));
    }
  }

  private String ownReference(MatchResult url) {
    String target = url.group(2);
    checkArgument(
        target.startsWith("#"), "svg: must refer to what is in it only, was %s", url.group());
    return Matcher.quoteReplacement("url(" + url.group(1) + "#" + prefix + target.substring(1));
  }

  /** Without a view box a picture is cut off, not reduced, where there is less room. */
  private void giveViewBox() {
    if (!root.hasAttribute("viewBox")) {
      root.setAttribute("viewBox", "0 0 " + length("width") + " " + length("height"));
    }
    String[] box = root.getAttribute("viewBox").trim().split("[\\s,]+", -1);
    checkArgument(
        box.length == 4 && isLength(box[2]) && isLength(box[3]),
        "svg: must have a viewBox of four numbers, was %s",
        root.getAttribute("viewBox"));
    root.setAttribute("width", box[2]);
    root.setAttribute("height", box[3]);
  }

  private String length(String attribute) {
    Matcher length = LENGTH.matcher(root.getAttribute(attribute));
    checkArgument(
        length.matches(),
        "svg: must have a viewBox, or width and height in pixels, was %s '%s'",
        attribute,
        root.getAttribute(attribute));
    return length.group(1);
  }

  private static boolean isLength(String text) {
    return LENGTH.matcher(text).matches() && new BigDecimal(text).signum() > 0;
  }

  /** Its width in pixels, rounded up: at least one. */
  long width() {
    return new BigDecimal(root.getAttribute("width"))
        .setScale(0, RoundingMode.CEILING)
        .longValueExact();
  }

  /**
   * The picture with its text alternative.
   *
   * @param title what it is of
   * @param description what it shows
   * @return an SVG element
   */
  String described(String title, String description) {
    for (Element child : children(root)) {
      if (TEXT_ALTERNATIVES.contains(child.getNodeName())) {
        root.removeChild(child);
      }
    }
    Node first = root.getFirstChild();
    root.insertBefore(alternative("title", title), first);
    root.insertBefore(alternative("desc", description), first);
    root.setAttribute("role", "img");
    root.setAttribute("aria-labelledby", prefix + "title");
    root.setAttribute("aria-describedby", prefix + "desc");
    return written();
  }

  private Element alternative(String name, String text) {
    Element element = document.createElementNS(SVG, name);
    element.setAttribute("id", prefix + name);
    element.setTextContent(text);
    return element;
  }

  private String written() {
    try {
      Transformer transformer = TransformerFactory.newDefaultInstance().newTransformer();
      transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
      transformer.setOutputProperty(OutputKeys.METHOD, "xml");
      transformer.setOutputProperty(OutputKeys.INDENT, "no");
      StringWriter text = new StringWriter();
      transformer.transform(new DOMSource(root), new StreamResult(text));
      return text.toString();
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Attr> attributes(Element element) {
    List<Attr> attributes = new ArrayList<>();
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      attributes.add((Attr) element.getAttributes().item(i));
    }
    return attributes;
  }

  private static List<Element> children(Element element) {
    List<Element> children = new ArrayList<>();
    NodeList nodes = element.getChildNodes();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element child) {
        children.add(child);
      }
    }
    return children;
  }
}
