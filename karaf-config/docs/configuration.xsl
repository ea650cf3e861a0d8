<?xml version="1.0" encoding="UTF-8"?>
<!-- What the bundles say about their configuration, as a document: one section for each file of etc. -->
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform">
  <xsl:output method="text" encoding="UTF-8"/>
  <xsl:param name="version"/>
  <xsl:variable name="upper" select="'ABCDEFGHIJKLMNOPQRSTUVWXYZ'"/>
  <xsl:variable name="lower" select="'abcdefghijklmnopqrstuvwxyz'"/>

  <xsl:template match="/">
    <xsl:text># Configuration reference&#10;&#10;Of version </xsl:text>
    <xsl:value-of select="$version"/>
    <xsl:text>, made by the build from what the bundles themselves say.&#10;&#10;</xsl:text>
    <xsl:text>Each section is a file `etc/PID.cfg` in the Karaf, with lines `key = value`. A key that is not given has its default. A list is&#10;</xsl:text>
    <xsl:text>one text with commas. A file that changes while Karaf runs takes effect in a few seconds. Names such as `IN-8` are rules, names&#10;</xsl:text>
    <xsl:text>such as `W5` clauses of the landlords' policies.&#10;</xsl:text>
    <xsl:for-each select="//*[local-name() = 'Designate']">
      <xsl:sort select="@pid"/>
      <xsl:variable name="ref" select="*[local-name() = 'Object']/@ocdref"/>
      <xsl:text>&#10;## </xsl:text>
      <xsl:value-of select="@pid"/>
      <xsl:text>&#10;&#10;</xsl:text>
      <xsl:apply-templates select="../*[local-name() = 'OCD'][@id = $ref]"/>
    </xsl:for-each>
  </xsl:template>

  <xsl:template match="*[local-name() = 'OCD']">
    <xsl:value-of select="normalize-space(concat(@name, '. ', @description))"/>
    <xsl:text>&#10;&#10;| key | type | default | meaning |&#10;|---|---|---|---|&#10;</xsl:text>
    <xsl:apply-templates select="*[local-name() = 'AD']"/>
  </xsl:template>

  <xsl:template match="*[local-name() = 'AD']">
    <xsl:text>| `</xsl:text>
    <xsl:value-of select="@id"/>
    <xsl:text>` | </xsl:text>
    <xsl:value-of select="@type"/>
    <xsl:if test="@cardinality != 0"> list</xsl:if>
    <xsl:text> | </xsl:text>
    <xsl:choose>
      <xsl:when test="not(@default)">none, to be given</xsl:when>
      <xsl:when test="@default = ''">empty</xsl:when>
      <xsl:otherwise>`<xsl:value-of select="@default"/>`</xsl:otherwise>
    </xsl:choose>
    <xsl:text> | </xsl:text>
    <!-- a name that is only the key in other letters says nothing more -->
    <xsl:if test="@description = '' or not(@description) or translate(translate(@name, ' ', ''), $upper, $lower) != translate(@id, $upper, $lower)">
      <xsl:value-of select="translate(@name, '|', '/')"/>
      <xsl:text>.</xsl:text>
      <xsl:if test="@description != ''"><xsl:text> </xsl:text></xsl:if>
    </xsl:if>
    <xsl:value-of select="translate(@description, '|', '/')"/>
    <xsl:text> |&#10;</xsl:text>
  </xsl:template>
</xsl:stylesheet>
