/**
 * The sitemap protocol 0.9 as XML schemas, written from its description: what a map and an index
 * of maps hold, in which order, and how long an address may be. Links to other languages come
 * from XHTML.
 */
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

const types = `
  <xs:simpleType name="address">
    <xs:restriction base="xs:anyURI">
      <xs:minLength value="12"/>
      <xs:maxLength value="2048"/>
      <xs:pattern value="https?://.*"/>
    </xs:restriction>
  </xs:simpleType>
  <xs:simpleType name="moment">
    <xs:union memberTypes="xs:date xs:dateTime xs:gYear xs:gYearMonth"/>
  </xs:simpleType>`;

export const SITEMAP_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns="${NAMESPACE}"
    xmlns:xhtml="http://www.w3.org/1999/xhtml"
    targetNamespace="${NAMESPACE}" elementFormDefault="qualified">
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/>
  ${types}
  <xs:element name="urlset">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="url" minOccurs="1" maxOccurs="50000">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="loc" type="address"/>
              <xs:element name="lastmod" type="moment" minOccurs="0"/>
              <xs:element ref="xhtml:link" minOccurs="0" maxOccurs="unbounded"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
  <xs:element name="sitemapindex">
    <xs:complexType>
      <xs:sequence>
        <xs:element name="sitemap" minOccurs="1" maxOccurs="50000">
          <xs:complexType>
            <xs:sequence>
              <xs:element name="loc" type="address"/>
              <xs:element name="lastmod" type="moment" minOccurs="0"/>
            </xs:sequence>
          </xs:complexType>
        </xs:element>
      </xs:sequence>
    </xs:complexType>
  </xs:element>
</xs:schema>`;

export const XHTML_LINK_SCHEMA = `<?xml version="1.0" encoding="UTF-8"?>
<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xs:element name="link">
    <xs:complexType>
      <xs:attribute name="rel" use="required"><xs:simpleType>
        <xs:restriction base="xs:string"><xs:enumeration value="alternate"/></xs:restriction>
      </xs:simpleType></xs:attribute>
      <xs:attribute name="hreflang" use="required"><xs:simpleType>
        <xs:restriction base="xs:string"><xs:pattern value="ar|en|es|fr|ru|zh|x-default"/></xs:restriction>
      </xs:simpleType></xs:attribute>
      <xs:attribute name="href" type="xs:anyURI" use="required"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`;
